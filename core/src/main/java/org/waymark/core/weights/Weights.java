package org.waymark.core.weights;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.CriterionId;

/**
 * Criterion weights, dimensionless, each in [0, 1], together 1 (within 1e-9). Keeps the order it was given.
 */
public record Weights(Map<CriterionId, Double> byCriterion) {

    static final double TOLERANCE = 1e-9;

    public Weights {
        byCriterion = Collections.unmodifiableMap(new LinkedHashMap<>(byCriterion));
        if (byCriterion.isEmpty()) throw new IllegalArgumentException("there is no weight");
        byCriterion.forEach((criterion, weight) -> {
            if (!(weight >= 0 && weight <= 1 + TOLERANCE)) {
                throw new IllegalArgumentException(
                        "weight of %s is %s, but must be between 0 and 1".formatted(criterion, weight));
            }
        });
        double sum = sum(byCriterion);
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("weights %s sum to %s, not 1".formatted(byCriterion, sum));
        }
    }

    /**
     * Weights in the ratio of the given numbers.
     *
     * @throws IllegalArgumentException unless each is finite and 0 or more, and one is larger than 0
     */
    public static Weights inRatio(Map<CriterionId, Double> ratios) {
        ratios.forEach((criterion, ratio) -> {
            if (!(ratio >= 0 && Double.isFinite(ratio))) {
                throw new RefusedValue(WeightFinding.NEGATIVE, criterion, ratio);
            }
        });
        double largest = ratios.values().stream().mapToDouble(r -> r).max().orElse(0);
        if (!(largest > 0)) {
            throw new RefusedValue(WeightFinding.ALL_ZERO, ratios.keySet().toString());
        }
        // by the largest first, for the sum of finite numbers may be infinite
        var scaled = new LinkedHashMap<CriterionId, Double>();
        ratios.forEach((criterion, ratio) -> scaled.put(criterion, ratio / largest));
        double sum = sum(scaled);
        scaled.replaceAll((criterion, ratio) -> ratio / sum);
        return new Weights(scaled);
    }

    /** @throws IllegalArgumentException if {@code criterion} has no weight here */
    public double of(CriterionId criterion) {
        var weight = byCriterion.get(criterion);
        if (weight == null) {
            throw new IllegalArgumentException(
                    "criterion %s has no weight; these have: %s".formatted(criterion, byCriterion.keySet()));
        }
        return weight;
    }

    /** In the order of the keys, so that the order of criteria does not change the last bit. */
    private static double sum(Map<CriterionId, Double> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(Map.Entry::getValue)
                .reduce(0, (a, b) -> a + b);
    }
}
