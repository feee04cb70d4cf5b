package org.waymark.core.model.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Scale;

/**
 * Reads a distribution: a number, or one of uniform, triangular, pert, normal and beta. A beta of two numbers is
 * stretched over the scale of its criterion; one of four brings its own low and high.
 */
public record DistributionReader(Optional<Scale> scale) {

    private static final Set<String> KINDS = Set.of("uniform", "triangular", "pert", "normal", "beta");

    public Optional<Distribution> read(Place place) {
        if (place.node().isNumber()) return place.number().map(Distribution.Exact::new);
        var names = place.node().propertyNames();
        if (!place.node().isObject() || names.size() != 1) {
            return place.found(ModelFinding.NOT_A_DISTRIBUTION);
        }
        var kind = names.iterator().next();
        if (!KINDS.contains(kind)) return place.found(ModelFinding.UNKNOWN_DISTRIBUTION, kind);
        return place.object(fields -> {
            var numbers = fields.required(kind, here -> here.list(Place::number));
            var made = numbers.flatMap(n -> made(fields.place(), kind, n));
            return made.flatMap(distribution -> fields.build(() -> distribution));
        });
    }

    private Optional<Distribution> made(Place place, String kind, List<Double> n) {
        try {
            return switch (kind + n.size()) {
                case "uniform2" -> Optional.of(new Distribution.Uniform(n.get(0), n.get(1)));
                case "triangular3" -> Optional.of(new Distribution.Triangular(n.get(0), n.get(1), n.get(2)));
                case "pert3" -> Optional.of(new Distribution.Pert(n.get(0), n.get(1), n.get(2)));
                case "normal2" -> Optional.of(new Distribution.Normal(n.get(0), n.get(1)));
                case "beta4" -> Optional.of(new Distribution.Beta(n.get(0), n.get(1), n.get(2), n.get(3)));
                case "beta2" -> stretched(place, n);
                default -> place.found(ModelFinding.COUNT_OF_NUMBERS, kind, n.size());
            };
        } catch (IllegalArgumentException refused) {
            return place.found(ModelFinding.REFUSED_DISTRIBUTION, RefusedValue.reason(refused), kind);
        }
    }

    private Optional<Distribution> stretched(Place place, List<Double> n) {
        if (scale.isEmpty()) return place.found(ModelFinding.BETA_WITHOUT_SCALE);
        return Optional.of(new Distribution.Beta(
                n.get(0), n.get(1), scale.get().low(), scale.get().high()));
    }
}
