package org.waymark.core.weights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Interval;

/** Bounds of weights that no weights can keep. Its message names those that contradict each other or the simplex. */
public final class ContradictoryBounds extends RefusedValue {

    private ContradictoryBounds(WeightFinding code, Object... arguments) {
        super(code, arguments);
    }

    static void refuseIn(Map<CriterionId, Interval> bounds) {
        var outside = only(bounds, bound -> bound.low() < 0 || bound.high() > 1);
        if (!outside.isEmpty()) throw new ContradictoryBounds(WeightFinding.BOUNDS_OUT_OF_RANGE, listed(outside));
        double lows = sum(bounds, Interval::low);
        if (!(lows <= 1 + Weights.TOLERANCE)) {
            var positive = only(bounds, bound -> bound.low() > 0);
            throw new ContradictoryBounds(WeightFinding.LOWER_BOUNDS_TOO_HIGH, lows, listed(positive));
        }
        double highs = sum(bounds, Interval::high);
        if (!(highs >= 1 - Weights.TOLERANCE)) {
            throw new ContradictoryBounds(WeightFinding.UPPER_BOUNDS_TOO_LOW, highs, listed(bounds));
        }
    }

    private static Map<CriterionId, Interval> only(
            Map<CriterionId, Interval> bounds, java.util.function.Predicate<Interval> wanted) {
        var some = new LinkedHashMap<>(bounds);
        some.values().removeIf(wanted.negate());
        return some;
    }

    private static double sum(Map<CriterionId, Interval> bounds, ToDoubleFunction<Interval> end) {
        return bounds.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToDouble(entry -> end.applyAsDouble(entry.getValue()))
                .reduce(0, (a, b) -> a + b);
    }

    private static String listed(Map<CriterionId, Interval> bounds) {
        return bounds.entrySet().stream()
                .map(e -> "%s [%s, %s]"
                        .formatted(e.getKey(), e.getValue().low(), e.getValue().high()))
                .collect(Collectors.joining(", "));
    }
}
