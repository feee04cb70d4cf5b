package org.waymark.core.weights;

import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.Sampler;

/** Uniform on the simplex: exponential draws over their sum, that is Dirichlet(1, …, 1). */
final class UniformWeights implements WeightDraws {

    private final Sampler[] exponentials;

    UniformWeights(RandomStream[] streams) {
        this.exponentials = new Sampler[streams.length];
        for (int c = 0; c < streams.length; c++) exponentials[c] = Sampler.exponential(streams[c]);
    }

    @Override
    public void fill(long first, int count, double[][] columns) {
        for (int c = 0; c < exponentials.length; c++) exponentials[c].fill(first, count, columns[c]);
        Columns.normalise(columns, exponentials.length, count);
    }
}
