package org.waymark.core.weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Interval;
import org.waymark.core.numerics.RandomStream;

/**
 * The weights within bounds: the simplex cut by a box. Bounds are tightened to what the others leave open, so that every
 * end of every bound is reached by some weights.
 */
final class BoundedPolytope {

    /** Narrower than this, a weight counts as known. */
    private static final double NARROWEST = 1e-12;

    private static final int CENTROID_DRAWS = 1 << 17;

    private final Map<CriterionId, Interval> bounds;
    private final List<CriterionId> criteria;
    private final double[] low;
    private final double[] high;
    private final int[] free;

    BoundedPolytope(Map<CriterionId, Interval> bounds) {
        this.bounds = bounds;
        this.criteria = bounds.keySet().stream().sorted().toList();
        var lows = criteria.stream().mapToDouble(c -> bounds.get(c).low()).toArray();
        var highs = criteria.stream().mapToDouble(c -> bounds.get(c).high()).toArray();
        double slack = Math.max(0, 1 - sum(lows));
        double excess = Math.max(0, sum(highs) - 1);
        this.low = new double[lows.length];
        this.high = new double[lows.length];
        for (int j = 0; j < lows.length; j++) {
            low[j] = Math.max(lows[j], highs[j] - excess);
            high[j] = Math.max(low[j], Math.min(highs[j], lows[j] + slack));
        }
        this.free = IntStream.range(0, low.length)
                .filter(j -> high[j] - low[j] > NARROWEST)
                .toArray();
    }

    int dimensions() {
        return low.length;
    }

    double[] low() {
        return low;
    }

    double[] high() {
        return high;
    }

    /** Positions of the weights that are not fixed; none, or two or more. */
    int[] free() {
        return free.length < 2 ? new int[0] : free;
    }

    /** What lies between the lower bounds and the weights. */
    CutSimplex aboveLow() {
        return new CutSimplex(1 - sum(low), widths());
    }

    /** What lies between the weights and the upper bounds. */
    CutSimplex belowHigh() {
        return new CutSimplex(sum(high) - 1, widths());
    }

    /**
     * The centre of gravity: by formula while that has digits enough, else the mean of 131,072 draws, whose standard error
     * is below a thousandth of the width of the bound.
     */
    Weights centroid() {
        if (free().length == 0) return named(low);
        var centre = low.clone();
        var above = aboveLow().centre();
        var below = belowHigh().centre();
        if (Double.isFinite(above[0])) {
            for (int k = 0; k < free.length; k++) centre[free[k]] = low[free[k]] + above[k];
        } else if (Double.isFinite(below[0])) {
            for (int k = 0; k < free.length; k++) centre[free[k]] = high[free[k]] - below[k];
        } else {
            centre = meanOfDraws();
        }
        return named(centre);
    }

    private double[] meanOfDraws() {
        var streams = criteria.stream()
                .map(c -> RandomStream.of(0, "centroid", c.key()))
                .toArray(RandomStream[]::new);
        var draws = BoundedWeights.of(this, streams);
        var columns = new double[low.length][RandomStream.BLOCK];
        var sums = new double[low.length];
        for (int first = 0; first < CENTROID_DRAWS; first += RandomStream.BLOCK) {
            draws.fill(first, RandomStream.BLOCK, columns);
            for (int c = 0; c < sums.length; c++) sums[c] += sum(columns[c]);
        }
        return sums;
    }

    private double[] widths() {
        return IntStream.of(free).mapToDouble(j -> high[j] - low[j]).toArray();
    }

    private Weights named(double[] weights) {
        var ratios = new LinkedHashMap<CriterionId, Double>();
        for (var criterion : bounds.keySet()) ratios.put(criterion, weights[criteria.indexOf(criterion)]);
        return Weights.inRatio(ratios);
    }

    private static double sum(double[] numbers) {
        double sum = 0;
        for (double number : numbers) sum += number;
        return sum;
    }
}
