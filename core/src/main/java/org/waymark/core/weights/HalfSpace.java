package org.waymark.core.weights;

import java.util.Arrays;
import java.util.Comparator;

/**
 * All weights w with {@code Σ normal·w ≤ limit}; the largest coefficient of the normal is 1 or −1, so that limits can be
 * compared.
 */
record HalfSpace(double[] normal, double limit) {

    /** An order that does not depend on who said what first. */
    static final Comparator<HalfSpace> BY_NUMBERS =
            Comparator.comparing(HalfSpace::normal, Arrays::compare).thenComparingDouble(HalfSpace::limit);

    /** Weighted sums of weights lie between −1 and 1 times the largest coefficient, so a limit beyond says no more than these. */
    private static final double FARTHEST = 2;

    /** @param normal finite, not all 0 */
    static HalfSpace of(double[] normal, double limit) {
        double largest = Arrays.stream(normal).map(Math::abs).max().orElseThrow();
        return new HalfSpace(
                Arrays.stream(normal).map(number -> number / largest).toArray(),
                Math.clamp(limit / largest, -FARTHEST, FARTHEST));
    }

    /** Weight number {@code place} of so many is 0 or more. */
    static HalfSpace notNegative(int place, int count) {
        var normal = new double[count];
        normal[place] = -1;
        return new HalfSpace(normal, 0);
    }

    /** How far inside the weights are; negative outside. */
    double slack(double[] weights) {
        double slack = limit;
        for (int c = 0; c < normal.length; c++) slack -= normal[c] * weights[c];
        return slack;
    }
}
