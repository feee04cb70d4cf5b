package org.waymark.core.acceptability;

import java.util.Arrays;
import org.waymark.core.numerics.RandomStream;

/**
 * Sums, over the draws of a chunk, of the weights with which an alternative ranks first, and of their squares. Kept as
 * 64 partial sums each, because the compiler may not reorder a sum but can add lanes side by side.
 */
final class WinnersWeights {

    private static final int LANES = RandomStream.BLOCK / 4;

    private final double[][][] sums;
    private final double[][][] squares;

    WinnersWeights(int alternatives, int criteria) {
        this.sums = new double[alternatives][criteria][LANES];
        this.squares = new double[alternatives][criteria][LANES];
    }

    void clear() {
        for (int a = 0; a < sums.length; a++) {
            for (int c = 0; c < sums[a].length; c++) {
                Arrays.fill(sums[a][c], 0);
                Arrays.fill(squares[a][c], 0);
            }
        }
    }

    /** Adds a whole block; {@code firsts} is 0 where the block has no draw. */
    void add(int alternative, double[] firsts, double[][] weights) {
        for (int c = 0; c < weights.length; c++) add(firsts, weights[c], sums[alternative][c], squares[alternative][c]);
    }

    private static void add(double[] f, double[] w, double[] sum, double[] square) {
        for (int i = 0; i < LANES; i++) {
            double t0 = f[i] * w[i];
            double t1 = f[i + LANES] * w[i + LANES];
            double t2 = f[i + 2 * LANES] * w[i + 2 * LANES];
            double t3 = f[i + 3 * LANES] * w[i + 3 * LANES];
            sum[i] += (t0 + t1) + (t2 + t3);
            square[i] += (t0 * w[i] + t1 * w[i + LANES]) + (t2 * w[i + 2 * LANES] + t3 * w[i + 3 * LANES]);
        }
    }

    void addTo(Tally tally) {
        for (int a = 0; a < sums.length; a++) {
            for (int c = 0; c < sums[a].length; c++) {
                tally.weights()[a][c] += total(sums[a][c]);
                tally.weightSquares()[a][c] += total(squares[a][c]);
            }
        }
    }

    private static double total(double[] lanes) {
        double total = 0;
        for (double lane : lanes) total += lane;
        return total;
    }
}
