package org.waymark.core.score;

import java.util.List;
import org.waymark.core.numerics.ValueFunction;

/**
 * Value functions in flat arrays. Each scale is cut into {@value #STEPS} equal steps that know the segment in which they
 * begin, so that a value is found without a division and mostly without a search.
 */
final class FlatValues {

    private static final int STEPS = 64;

    private final double[] low;
    private final double[] high;
    private final double[] stepsPerUnit;
    private final int[] segmentOfStep;

    /** Of all functions one after the other: where a segment begins, its value there, its slope. */
    private final double[] from;

    private final double[] value;
    private final double[] slope;

    /** Where a segment ends; nowhere for the last of a function. */
    private final double[] until;

    FlatValues(List<ValueFunction> functions) {
        int n = functions.size();
        int segments = functions.stream().mapToInt(f -> f.points().size() - 1).sum();
        low = new double[n];
        high = new double[n];
        stepsPerUnit = new double[n];
        segmentOfStep = new int[n * (STEPS + 1)];
        from = new double[segments];
        value = new double[segments];
        slope = new double[segments];
        until = new double[segments];
        int next = 0;
        for (int c = 0; c < n; c++) {
            flatten(c, functions.get(c), next);
            next += functions.get(c).points().size() - 1;
        }
    }

    private void flatten(int c, ValueFunction function, int first) {
        var points = function.points();
        low[c] = function.scale().low();
        high[c] = function.scale().high();
        stepsPerUnit[c] = Math.min(STEPS / (high[c] - low[c]), Double.MAX_VALUE);
        int last = first + points.size() - 2;
        for (int s = first; s <= last; s++) {
            var a = points.get(s - first);
            var b = points.get(s - first + 1);
            from[s] = a.x();
            value[s] = a.value();
            slope[s] = (b.value() - a.value()) / (b.x() - a.x());
            until[s] = s < last ? b.x() : Double.POSITIVE_INFINITY;
        }
        int segment = first;
        for (int step = 0; step <= STEPS; step++) {
            double begin = Math.min(low[c] + step / stepsPerUnit[c], high[c]);
            while (until[segment] <= begin) segment++;
            segmentOfStep[c * (STEPS + 1) + step] = segment;
        }
    }

    /** Whether the value is one straight line, between its ends, which {@link #slope} and {@link #intercept} describe. */
    boolean isStraight(int c) {
        return until[segmentOfStep[c * (STEPS + 1)]] == Double.POSITIVE_INFINITY;
    }

    double slope(int c) {
        return slope[segmentOfStep[c * (STEPS + 1)]];
    }

    /** What the straight line would be at 0. */
    double intercept(int c) {
        int segment = segmentOfStep[c * (STEPS + 1)];
        return value[segment] - slope[segment] * from[segment];
    }

    /** The value in [0, 1] of performance {@code x} on criterion {@code c}; beyond the scale that of its end. */
    double of(int c, double x) {
        double inside = x > low[c] ? (x < high[c] ? x : high[c]) : low[c];
        int step = (int) ((inside - low[c]) * stepsPerUnit[c]);
        int segment = segmentOfStep[c * (STEPS + 1) + step];
        while (until[segment] < inside) segment++;
        return value[segment] + slope[segment] * (inside - from[segment]);
    }
}
