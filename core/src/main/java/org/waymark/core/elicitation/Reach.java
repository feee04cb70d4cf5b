package org.waymark.core.elicitation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.numerics.RoundStep;
import org.waymark.core.performance.Performances;

/**
 * What is within a person's reach: from what the worst path achieves in all but 5 of 100 draws to what the best does, in round
 * numbers.
 *
 * @param ranges in the order that was asked for; no criterion on which all paths are alike
 */
public record Reach(Map<CriterionId, LevelRange> ranges) {

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** How many round steps a range has, about. */
    private static final int STEPS = 12;

    public Reach {
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    }

    /** @param performances of this person */
    static Reach of(DecisionModel model, Performances performances, List<CriterionId> criteria) {
        var ranges = new LinkedHashMap<CriterionId, LevelRange>();
        for (var id : criteria) {
            model.criterion(id).ifPresent(criterion -> {
                var range = range(criterion, performances);
                if (gain(criterion, range) > 0) ranges.put(id, range);
            });
        }
        return new Reach(ranges);
    }

    private static LevelRange range(Criterion criterion, Performances performances) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var path : performances.alternatives()) {
            var known = performances.of(path, criterion.id());
            low = Math.min(low, within(criterion, known.quantile(LOW)));
            high = Math.max(high, within(criterion, known.quantile(HIGH)));
        }
        if (!(high > low)) return new LevelRange(low, low);
        double step = step(low, high);
        double roundLow = within(criterion, RoundStep.nearest(low, step));
        double roundHigh = within(criterion, RoundStep.nearest(high, step));
        return criterion.scale().isIncreasing()
                ? new LevelRange(roundLow, roundHigh)
                : new LevelRange(roundHigh, roundLow);
    }

    /** The level so far from the worse end to the better, in round numbers. */
    static double level(LevelRange range, double part) {
        double low = Math.min(range.worse(), range.better());
        double high = Math.max(range.worse(), range.better());
        double rough = range.worse() + part * (range.better() - range.worse());
        return Math.clamp(RoundStep.nearest(rough, step(low, high)), low, high);
    }

    /** What it is worth to come from the worse end to the better, in [0, 1]. */
    static double gain(Criterion criterion, LevelRange range) {
        return criterion.value().of(range.better()) - criterion.value().of(range.worse());
    }

    private static double step(double low, double high) {
        return RoundStep.near((high - low) / STEPS);
    }

    private static double within(Criterion criterion, double x) {
        return Math.clamp(x, criterion.scale().low(), criterion.scale().high());
    }
}
