package org.waymark.core.acceptability;

import java.util.Arrays;
import org.waymark.core.numerics.RandomStream;

/**
 * The places of all alternatives in a block of draws. Comparisons are read from the sign of a difference, because a branch
 * could not be predicted.
 *
 * <p>Two scores within {@link #TIE} of each other are equal: that is far below anything a person could mean and far above
 * the rounding of sums. Alternatives of equal score share the places they take evenly.
 */
final class Ranking {

    /** In units of score. */
    static final double TIE = 1e-12;

    private final int[][] beaten;
    private final int[][] tied;
    private final double[][] firsts;
    private boolean anyTie;

    Ranking(int alternatives) {
        this.beaten = new int[alternatives][RandomStream.BLOCK];
        this.tied = new int[alternatives][RandomStream.BLOCK];
        this.firsts = new double[alternatives][RandomStream.BLOCK];
    }

    /** Ranks the first {@code count} draws of {@code scores}, which has one column for each alternative. */
    void rank(double[][] scores, int count) {
        int alternatives = scores.length;
        for (var column : beaten) Arrays.fill(column, 0);
        int decided = 0;
        for (int a = 0; a < alternatives; a++) {
            for (int b = a + 1; b < alternatives; b++)
                decided += compare(scores[a], scores[b], beaten[a], beaten[b], count);
        }
        anyTie = decided < count * (alternatives * (alternatives - 1) / 2);
        if (anyTie) countTies(scores, count);
        for (int a = 0; a < alternatives; a++) shareFirst(a, count);
    }

    /** How many alternatives are better than {@code alternative} in draw {@code i}. */
    int better(int alternative, int i) {
        return beaten[alternative][i];
    }

    /** How many others have the same score in draw {@code i}. */
    int equal(int alternative, int i) {
        return anyTie ? tied[alternative][i] : 0;
    }

    boolean hasTies() {
        return anyTie;
    }

    /** The share of the first rank, 0 to 1, in each draw of the block; 0 beyond the last draw. */
    double[] firsts(int alternative) {
        return firsts[alternative];
    }

    /** Adds 1 to the loser of each draw; returns how many draws have one. */
    private static int compare(double[] a, double[] b, int[] beatenA, int[] beatenB, int count) {
        int decided = 0;
        for (int i = 0; i < count; i++) {
            double lead = a[i] - b[i];
            int won = isNegative(TIE - lead);
            int lost = isNegative(TIE + lead);
            beatenB[i] += won;
            beatenA[i] += lost;
            decided += won + lost;
        }
        return decided;
    }

    private static int isNegative(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> 63);
    }

    private void countTies(double[][] scores, int count) {
        for (int a = 0; a < scores.length; a++) {
            Arrays.fill(tied[a], 0);
            for (int b = 0; b < scores.length; b++) {
                if (b == a) continue;
                for (int i = 0; i < count; i++) {
                    if (Math.abs(scores[a][i] - scores[b][i]) <= TIE) tied[a][i]++;
                }
            }
        }
    }

    private void shareFirst(int alternative, int count) {
        var share = firsts[alternative];
        var lost = beaten[alternative];
        for (int i = 0; i < count; i++) share[i] = 1 - Math.min(lost[i], 1);
        if (anyTie) {
            for (int i = 0; i < count; i++) share[i] /= 1 + tied[alternative][i];
        }
        Arrays.fill(share, count, RandomStream.BLOCK, 0);
    }
}
