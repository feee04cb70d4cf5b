package org.waymark.core.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The fields of an object in a document that is being read. Knows which were asked for, so that the rest is found. */
public final class Fields {

    private final Place place;
    private final int findingsBefore;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Place place) {
        this.place = place;
        this.findingsBefore = place.findings().size();
    }

    public Place place() {
        return place;
    }

    public <T> Optional<T> required(String name, Function<Place, Optional<T>> reader) {
        known.add(name);
        var child = place.node().get(name);
        return child == null ? place.found(JsonFinding.FIELD_MISSING, name) : reader.apply(place.at(name, child));
    }

    public <T> Optional<T> optional(String name, Function<Place, Optional<T>> reader) {
        known.add(name);
        return Optional.ofNullable(place.node().get(name)).flatMap(child -> reader.apply(place.at(name, child)));
    }

    /**
     * What the fields make together, unless something was wrong with one of them. A refusal by the thing itself becomes
     * a finding too; so does a field that nobody asked for.
     */
    public <T> Optional<T> build(Supplier<T> made) {
        for (var field : place.node().properties()) {
            if (!known.contains(field.getKey())) unknown(place.at(field.getKey(), field.getValue()));
        }
        if (place.findings().size() > findingsBefore) return Optional.empty();
        try {
            return Optional.of(made.get());
        } catch (IllegalArgumentException refused) {
            return place.found(JsonFinding.REFUSED, RefusedValue.reason(refused));
        }
    }

    private void unknown(Place field) {
        if (known.isEmpty()) field.found(JsonFinding.NO_FIELDS_HERE);
        else field.found(JsonFinding.FIELD_UNKNOWN, List.copyOf(known));
    }
}
