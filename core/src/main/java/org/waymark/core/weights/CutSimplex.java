package org.waymark.core.weights;

import java.util.Arrays;

/**
 * The points y with {@code 0 ≤ y_j ≤ width_j} and {@code Σ y_j = slack}: a simplex of which corners are cut off. Its
 * volume and its centre come from inclusion and exclusion: over every set v of corners,
 * {@code (−1)^|v| · (slack − Σ_v width)_+^(n−1)}.
 *
 * @param slack larger than 0
 * @param widths two or more, each larger than 0 and at most {@code slack}
 */
record CutSimplex(double slack, double[] widths) {

    /** Sets of corners that are worth summing over; beyond, the sums take too long and too few digits remain. */
    private static final int MOST_TERMS = 1 << 16;

    private static final double MOST_CANCELLED = 1e5;

    /** The share in [0, 1] of the whole simplex that is left, or NaN if the sum is too long or has too few digits. */
    double share() {
        var sum = new Sum(false);
        return sum.isTrustworthy() ? Math.clamp(sum.volume, 0.0, 1.0) : Double.NaN;
    }

    /** The centre of gravity, or nothing but NaN if the sum is too long or has too few digits. */
    double[] centre() {
        var sum = new Sum(true);
        var centre = new double[widths.length];
        if (!sum.isTrustworthy()) {
            Arrays.fill(centre, Double.NaN);
            return centre;
        }
        for (int j = 0; j < centre.length; j++) centre[j] = slack * (sum.common + sum.own[j]) / sum.volume;
        return centre;
    }

    /** Depth first over the sets of corners; sets that cut off more than the slack have no part in the sum. */
    private final class Sum {
        private final boolean withCentre;
        private final int n = widths.length;
        private final double[] own = new double[n];
        private final int[] chosen = new int[n];
        private double volume;
        private double absolute;
        private double common;
        private int terms;

        Sum(boolean withCentre) {
            this.withCentre = withCentre;
            visit(0, 0, 1, 1);
        }

        boolean isTrustworthy() {
            return terms < MOST_TERMS && volume > 0 && absolute / volume <= MOST_CANCELLED;
        }

        private void visit(int from, int size, double left, int sign) {
            if (terms >= MOST_TERMS) return;
            terms++;
            double term = sign * StrictMath.pow(left, n - 1);
            volume += term;
            absolute += Math.abs(term);
            if (withCentre) {
                common += term * left / n;
                for (int k = 0; k < size; k++) own[chosen[k]] += term * widths[chosen[k]] / slack;
            }
            for (int j = from; j < n; j++) {
                double next = left - widths[j] / slack;
                if (!(next > 0)) continue;
                chosen[size] = j;
                visit(j + 1, size + 1, next, -sign);
            }
        }
    }
}
