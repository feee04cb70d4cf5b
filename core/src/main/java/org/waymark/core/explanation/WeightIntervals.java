package org.waymark.core.explanation;

import java.util.List;
import org.waymark.core.decision.Decision;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.Weights;

/**
 * How far the weight of each criterion can go before another path leads at expected performances.
 *
 * <p>If criterion c takes weight t and the others share the rest in proportion, the lead of the best path over another is
 * a straight line in t: {@code D(t) = t · d_c + (1 − t) · r}, with {@code d_c} the lead on c alone and {@code r} the
 * lead on the others, {@code Σ_{j≠c} w_j · d_j / (1 − w_c)}. It changes sign at most once, at {@code r / (r − d_c)}. When c
 * has all the weight there is no proportion to keep, and the others count as equal.
 */
final class WeightIntervals {

    private final Performances performances;
    private final Weights weights;

    private WeightIntervals(Performances performances, Weights weights) {
        this.performances = performances;
        this.weights = weights;
    }

    /** One for each criterion, in their order; none without a rival, and none if a rival scores higher. */
    static List<WeightInterval> of(Decision decision) {
        if (decision.rival().isEmpty() || decision.margin() < 0) return List.of();
        var best = decision.best().orElseThrow();
        var basis = decision.basis();
        var others =
                basis.contenders().stream().filter(path -> !path.equals(best)).toList();
        var intervals =
                new WeightIntervals(basis.performances(), basis.weights().expected());
        return basis.performances().criteria().keySet().stream()
                .map(criterion -> intervals.interval(criterion, best, others))
                .toList();
    }

    private WeightInterval interval(CriterionId criterion, AlternativeId best, List<AlternativeId> others) {
        double weight = Math.min(1, weights.of(criterion));
        double low = 0;
        double high = 1;
        for (var other : others) {
            double alone = lead(criterion, best, other);
            double rest = leadOnTheRest(criterion, best, other);
            if (alone < 0 && rest < 0) return new WeightInterval(criterion, weight, weight, weight);
            if (rest < 0) low = Math.max(low, rest / (rest - alone));
            if (alone < 0) high = Math.min(high, rest / (rest - alone));
        }
        // a lead of nothing but rounding must not leave the present weight outside
        return new WeightInterval(criterion, weight, Math.min(low, weight), Math.max(high, weight));
    }

    private double lead(CriterionId criterion, AlternativeId best, AlternativeId other) {
        return performances.expectedValue(best, criterion) - performances.expectedValue(other, criterion);
    }

    private double leadOnTheRest(CriterionId criterion, AlternativeId best, AlternativeId other) {
        double sum = 0;
        double total = 0;
        boolean hasAll = !(weights.of(criterion) < 1);
        for (var one : performances.criteria().keySet()) {
            if (one.equals(criterion)) continue;
            double weight = hasAll ? 1 : weights.of(one);
            sum += weight * lead(one, best, other);
            total += weight;
        }
        return total > 0 ? sum / total : 0;
    }
}
