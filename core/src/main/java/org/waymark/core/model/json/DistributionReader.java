package org.waymark.core.model.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.document.Sentences;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Scale;

/**
 * Reads a distribution: a number, or one of uniform, triangular, pert, normal and beta. A beta of two numbers is
 * stretched over the scale of its criterion; one of four brings its own low and high.
 */
public record DistributionReader(Optional<Scale> scale) {

    private static final Map<String, String> FORMS = Map.of(
            "uniform", "[low, high]",
            "triangular", "[low, mode, high]",
            "pert", "[low, mode, high]",
            "normal", "[mean, sd]",
            "beta", "[a, b] or [a, b, low, high]");

    private static final String WAY_OUT =
            "Write a number, or one of uniform, triangular, pert, normal, beta with its numbers in square brackets.";

    public Optional<Distribution> read(Place place) {
        if (place.node().isNumber()) return place.number().map(Distribution.Exact::new);
        var names = place.node().propertyNames();
        if (!place.node().isObject() || names.size() != 1) {
            return place.found("This is not a distribution", WAY_OUT);
        }
        var kind = names.iterator().next();
        if (!FORMS.containsKey(kind)) {
            return place.found("\"%s\" is not a kind of distribution".formatted(kind), WAY_OUT);
        }
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
                default ->
                    place.found(
                            "%s does not have %d numbers".formatted(kind, n.size()),
                            "Write it as %s.".formatted(FORMS.get(kind)));
            };
        } catch (IllegalArgumentException refused) {
            return place.found(
                    Sentences.sentence(refused.getMessage()), "Write %s as %s.".formatted(kind, FORMS.get(kind)));
        }
    }

    private Optional<Distribution> stretched(Place place, List<Double> n) {
        if (scale.isEmpty()) {
            return place.found(
                    "A beta of two numbers is stretched over the scale of its criterion, but there is no such criterion",
                    "Correct the criterion, or write beta as [a, b, low, high].");
        }
        return Optional.of(new Distribution.Beta(
                n.get(0), n.get(1), scale.get().low(), scale.get().high()));
    }
}
