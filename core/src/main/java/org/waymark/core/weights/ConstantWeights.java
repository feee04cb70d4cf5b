package org.waymark.core.weights;

import java.util.Arrays;

/** The same weights in every draw. */
record ConstantWeights(double[] weights) implements WeightDraws {

    @Override
    public void fill(long first, int count, double[][] columns) {
        for (int c = 0; c < weights.length; c++) Arrays.fill(columns[c], 0, count, weights[c]);
    }
}
