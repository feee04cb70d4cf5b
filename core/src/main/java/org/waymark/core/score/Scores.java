package org.waymark.core.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.Weights;

/**
 * The value of every alternative at expected performances and one set of weights, and what each criterion contributes:
 * {@code V(a) = Σ_c w_c · v_c(E[x_ac])}.
 *
 * @param contributions {@code w_c · v_c} in [0, 1] by alternative and criterion; all alternatives have the same criteria
 */
public record Scores(Map<AlternativeId, Map<CriterionId, Double>> contributions) {

    public Scores {
        var copy = new LinkedHashMap<AlternativeId, Map<CriterionId, Double>>();
        contributions.forEach((a, parts) -> copy.put(a, Collections.unmodifiableMap(new LinkedHashMap<>(parts))));
        contributions = Collections.unmodifiableMap(copy);
    }

    /** @throws IllegalArgumentException if a criterion of {@code performances} has no weight */
    public static Scores of(Performances performances, Weights weights) {
        var contributions = new LinkedHashMap<AlternativeId, Map<CriterionId, Double>>();
        for (var alternative : performances.alternatives()) {
            var parts = new LinkedHashMap<CriterionId, Double>();
            for (var criterion : performances.criteria().keySet()) {
                parts.put(criterion, weights.of(criterion) * performances.expectedValue(alternative, criterion));
            }
            contributions.put(alternative, parts);
        }
        return new Scores(contributions);
    }

    /** The value of the alternative in [0, 1]: the sum of its contributions. */
    public double of(AlternativeId alternative) {
        return sum(contributionsTo(alternative));
    }

    /** What each criterion adds to the score of the alternative. */
    public Map<CriterionId, Double> contributionsTo(AlternativeId alternative) {
        var parts = contributions.get(alternative);
        if (parts == null) {
            throw new IllegalArgumentException(
                    "alternative %s has no score; these have: %s".formatted(alternative, contributions.keySet()));
        }
        return parts;
    }

    /**
     * By how much {@code a} leads {@code b} on each criterion: negative where it trails. Sums to {@code of(a) - of(b)}
     * within 1e-12.
     */
    public Map<CriterionId, Double> difference(AlternativeId a, AlternativeId b) {
        var others = contributionsTo(b);
        var difference = new LinkedHashMap<CriterionId, Double>();
        contributionsTo(a).forEach((criterion, part) -> difference.put(criterion, part - others.get(criterion)));
        return difference;
    }

    /** In the order of the keys, so that the order of criteria does not change the last bit. */
    private static double sum(Map<CriterionId, Double> parts) {
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(Map.Entry::getValue)
                .reduce(0, (x, y) -> x + y);
    }
}
