package org.waymark.core.weights;

import java.util.Arrays;
import org.waymark.core.numerics.GammaSampler;
import org.waymark.core.numerics.RandomStream;

/**
 * Dirichlet(κ·w): gamma draws of shape κ·w_c over their sum. In logarithms where a shape is so small that a draw could
 * vanish. A weight of 0 stays 0.
 */
final class DirichletWeights implements WeightDraws {

    /** From here a draw is at least 2^-(54/shape), which a double still holds. */
    private static final double SMALLEST_PLAIN_SHAPE = 0.07;

    private final double[] shapes;
    private final GammaSampler[] gammas;
    private final boolean inLogarithms;

    DirichletWeights(double[] weights, double concentration, RandomStream[] streams) {
        this.shapes = new double[weights.length];
        this.gammas = new GammaSampler[weights.length];
        boolean small = false;
        for (int c = 0; c < weights.length; c++) {
            shapes[c] = weights[c] * concentration;
            if (!(shapes[c] > 0)) continue;
            gammas[c] = new GammaSampler(shapes[c], streams[c]);
            small |= shapes[c] < SMALLEST_PLAIN_SHAPE;
        }
        this.inLogarithms = small;
    }

    @Override
    public void fill(long first, int count, double[][] columns) {
        for (int c = 0; c < shapes.length; c++) {
            if (!(shapes[c] > 0)) Arrays.fill(columns[c], 0, count, inLogarithms ? Double.NEGATIVE_INFINITY : 0);
            else if (inLogarithms) gammas[c].fillLogarithms(first, count, columns[c]);
            else gammas[c].fill(first, count, columns[c]);
        }
        if (inLogarithms) raise(columns, count);
        Columns.normalise(columns, shapes.length, count);
    }

    /** From logarithms to numbers of which the largest in each draw is 1. */
    private void raise(double[][] columns, int count) {
        for (int i = 0; i < count; i++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < shapes.length; c++) largest = Math.max(largest, columns[c][i]);
            for (int c = 0; c < shapes.length; c++) columns[c][i] = StrictMath.exp(columns[c][i] - largest);
        }
    }
}
