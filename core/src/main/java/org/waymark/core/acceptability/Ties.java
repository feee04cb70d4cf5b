package org.waymark.core.acceptability;

import java.util.Arrays;

/**
 * Which scores of a draw count as equal: neighbours, in the order of size, that lie within {@link #WIDTH} of each other,
 * and so everything that is linked by such neighbours. The links make the rule transitive: each draw falls into groups
 * that share their places evenly, so the shares of a rank always sum to 1.
 */
final class Ties {

    /** In units of score: far below anything a person could mean and far above the rounding of sums. */
    static final double WIDTH = 1e-12;

    private Ties() {}

    /** The lowest score that shares the first place in draw {@code i}; {@code scores} has a column for each alternative. */
    static double lowestFirst(double[][] scores, int i) {
        var sorted = sorted(scores, i);
        return sorted[groupBelow(sorted, sorted.length)];
    }

    /** The scores of draw {@code i}, from low to high. */
    static double[] sorted(double[][] scores, int i) {
        var sorted = new double[scores.length];
        for (int a = 0; a < sorted.length; a++) sorted[a] = scores[a][i];
        Arrays.sort(sorted);
        return sorted;
    }

    /** Where the group begins whose highest score stands just below position {@code end}. */
    static int groupBelow(double[] sorted, int end) {
        int start = end - 1;
        while (start > 0 && sorted[start] - sorted[start - 1] <= WIDTH) start--;
        return start;
    }
}
