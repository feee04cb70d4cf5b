package org.waymark.core.weights;

import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.Sampler;

/** Uniform on the whole simplex over one corner of the box; kept if it lies within the box. */
record AnchoredProposal(CutSimplex cut, boolean fromHigh, RandomStream[] streams) implements BoundedWeights.Proposal {

    @Override
    public void propose(int attempt, long[] indices, int count, double[][] columns) {
        var sums = new double[count];
        for (int k = 0; k < streams.length; k++) {
            var exponential = Sampler.exponential(streams[k].attempt(attempt));
            for (int i = 0; i < count; i++) sums[i] += columns[k][i] = exponential.draw(indices[i]);
        }
        for (int i = 0; i < count; i++) sums[i] = cut.slack() / sums[i];
        for (int k = 0; k < streams.length; k++) {
            for (int i = 0; i < count; i++) columns[k][i] *= sums[i];
        }
    }

    @Override
    public boolean accepts(int i, double[][] columns) {
        for (int k = 0; k < streams.length; k++) {
            if (columns[k][i] > cut.widths()[k]) return false;
        }
        return true;
    }
}
