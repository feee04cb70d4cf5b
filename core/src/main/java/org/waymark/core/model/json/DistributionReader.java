package org.waymark.core.model.json;

import java.util.List;
import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.DistributionKind;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Scale;

/**
 * Reads a distribution: a number, or one of uniform, triangular, pert, normal and beta. A beta of two numbers is
 * stretched over the scale of its criterion; one of four brings its own low and high.
 */
public record DistributionReader(Optional<Scale> scale) {

    public Optional<Distribution> read(Place place) {
        if (place.node().isNumber()) return place.number().map(Exact::new);
        var names = place.node().propertyNames();
        if (!place.node().isObject() || names.size() != 1) return place.found(ModelFinding.NOT_A_DISTRIBUTION);
        var name = names.iterator().next();
        var kind = DistributionKind.of(name).filter(known -> known != DistributionKind.EXACT);
        if (kind.isEmpty()) return place.found(ModelFinding.UNKNOWN_DISTRIBUTION, name);
        return place.object(fields -> {
            var numbers = fields.required(name, here -> here.list(Place::number));
            var made = numbers.flatMap(n -> made(fields.place(), kind.get(), n));
            return made.flatMap(distribution -> fields.build(() -> distribution));
        });
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
        if (all.size() != kind.numbers()) return place.found(ModelFinding.COUNT_OF_NUMBERS, kind.key(), all.size());
        try {
            return Optional.of(kind.of(all));
        } catch (IllegalArgumentException refused) {
            return place.found(ModelFinding.REFUSED_DISTRIBUTION, RefusedValue.reason(refused), kind.key());
        }
    }
}
