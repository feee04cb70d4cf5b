package org.waymark.core.model.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.DistributionKind;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Scale;

/**
 * Reads a distribution: a number, or one of {@link DistributionKind}. A beta of two numbers is stretched over the scale of
 * its criterion; one of four brings its own low and high.
 */
public record DistributionReader(Optional<Scale> scale) {

    private static final List<String> KINDS = Arrays.stream(DistributionKind.values())
            .filter(kind -> kind != DistributionKind.EXACT)
            .map(DistributionKind::key)
            .toList();

    public Optional<Distribution> read(Place place) {
        if (place.node().isNumber()) return place.number().map(Exact::new);
        var names = place.node().propertyNames();
        if (!place.node().isObject() || names.size() != 1) return place.found(ModelFinding.NOT_A_DISTRIBUTION, KINDS);
        var name = names.iterator().next();
        var kind = DistributionKind.of(name).filter(known -> known != DistributionKind.EXACT);
        if (kind.isEmpty()) return place.found(ModelFinding.UNKNOWN_DISTRIBUTION, name, KINDS);
        return place.object(fields -> {
            var numbers = fields.required(name, here -> numbers(here, kind.get()));
            var made = numbers.flatMap(n -> made(fields.place(), kind.get(), n));
            return made.flatMap(distribution -> fields.build(() -> distribution));
        });
    }

    private static Optional<List<Double>> numbers(Place place, DistributionKind kind) {
        if (!kind.isInPairs()) return place.list(Place::number);
        return place.list(here -> pair(here, kind))
                .map(pairs -> pairs.stream().flatMap(List::stream).toList());
    }

    private static Optional<List<Double>> pair(Place place, DistributionKind kind) {
        return place.list(Place::number)
                .flatMap(pair -> pair.size() == 2 ? Optional.of(pair) : otherCount(place, kind, pair.size()));
    }

    private static <T> Optional<T> otherCount(Place place, DistributionKind kind, int count) {
        return place.found(ModelFinding.COUNT_OF_NUMBERS, kind.key(), count, kind.name());
    }

    private Optional<Distribution> made(Place place, DistributionKind kind, List<Double> numbers) {
        boolean isToStretch = kind == DistributionKind.BETA && numbers.size() == 2;
        if (isToStretch && scale.isEmpty()) return place.found(ModelFinding.BETA_WITHOUT_SCALE);
        var all = isToStretch
                ? List.of(
                        numbers.get(0),
                        numbers.get(1),
                        scale.orElseThrow().low(),
                        scale.orElseThrow().high())
                : numbers;
        if (!kind.takes(all.size())) return otherCount(place, kind, all.size());
        try {
            return Optional.of(kind.of(all));
        } catch (IllegalArgumentException refused) {
            return place.found(
                    ModelFinding.REFUSED_DISTRIBUTION, RefusedValue.reason(refused), kind.key(), kind.name());
        }
    }
}
