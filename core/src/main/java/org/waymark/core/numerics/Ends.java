package org.waymark.core.numerics;

import java.util.Arrays;

/**
 * The ends of a distribution that was multiplied or moved. They keep the rule of {@link Width}: what would lie infinitely
 * far out stays at the largest usable number, far beyond every scale, and ends too close to tell apart are one.
 */
record Ends(double low, double high) {

    /** Two numbers within this lie a finite width apart. */
    static final double FARTHEST = 0x1p1022;

    Ends {
        if (!Width.isFinite(low, high)) {
            low = Math.clamp(low, -FARTHEST, FARTHEST);
            high = Math.clamp(high, -FARTHEST, FARTHEST);
        }
        if (!(high - low >= Width.LEAST)) high = low;
    }

    /** Values in ascending order, which are kept in bounds as their own ends are. */
    static double[] around(double[] values) {
        var ends = new Ends(values[0], values[values.length - 1]);
        return Arrays.stream(values).map(ends::around).toArray();
    }

    /** {@code mode} if it lies between the two, else the end that is nearer. */
    double around(double mode) {
        return Math.clamp(mode, low, high);
    }
}
