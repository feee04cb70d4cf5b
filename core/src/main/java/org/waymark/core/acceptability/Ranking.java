package org.waymark.core.acceptability;

import java.util.Arrays;
import org.waymark.core.numerics.RandomStream;

/**
 * The places of all alternatives in a block of draws. Comparisons are read from the sign of a difference, because a branch
 * could not be predicted.
 *
 * <p>Alternatives of equal score share the places they take evenly. Which scores are equal, {@link Ties} says; where
 * equality in pairs already falls into groups, as it nearly always does, the pairs decide.
 */
final class Ranking {

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
            for (int b = a + 1; b < alternatives; b++) {
                decided += compare(scores[a], scores[b], beaten[a], beaten[b], count);
            }
        }
        anyTie = decided != count * (alternatives * (alternatives - 1) / 2);
        if (anyTie) group(scores, count);
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
            int won = isNegative(Ties.WIDTH - lead);
            int lost = isNegative(Ties.WIDTH + lead);
            beatenB[i] += won;
            beatenA[i] += lost;
            decided += won + lost;
        }
        return decided;
    }

    private static int isNegative(double x) {
        return (int) (Double.doubleToRawLongBits(x) >>> 63);
    }

    private void group(double[][] scores, int count) {
        var torn = new int[count];
        for (int a = 0; a < scores.length; a++) {
            Arrays.fill(tied[a], 0);
            for (int b = 0; b < scores.length; b++) {
                if (b != a) countTies(scores[a], scores[b], beaten[a], beaten[b], tied[a], torn);
            }
        }
        for (int i = 0; i < count; i++) {
            if (torn[i] != 0) link(Ties.sorted(scores, i), scores, i);
        }
    }

    /** Marks the draws in which two are equal, but more are better than one than the other: a third lies between. */
    private static void countTies(double[] a, double[] b, int[] beatenA, int[] beatenB, int[] tiedA, int[] torn) {
        for (int i = 0; i < torn.length; i++) {
            int isTie = Math.abs(a[i] - b[i]) <= Ties.WIDTH ? 1 : 0;
            tiedA[i] += isTie;
            torn[i] |= isTie * (beatenA[i] ^ beatenB[i]);
        }
    }

    /** Places of a draw by its groups. */
    private void link(double[] sorted, double[][] scores, int i) {
        for (int end = sorted.length; end > 0; ) {
            int start = Ties.groupBelow(sorted, end);
            for (int a = 0; a < scores.length; a++) {
                if (scores[a][i] >= sorted[start] && scores[a][i] <= sorted[end - 1]) {
                    beaten[a][i] = sorted.length - end;
                    tied[a][i] = end - 1 - start;
                }
            }
            end = start;
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
