package org.waymark.core.weights;

import org.waymark.core.numerics.Exponential;
import org.waymark.core.numerics.RandomStream;

/** Uniform on the whole simplex over one corner of the box; kept if it lies within the box. */
record AnchoredProposal(CutSimplex cut, boolean fromHigh, RandomStream[] streams) implements BoundedWeights.Proposal {

    @Override
    public double[] propose(int attempt, long[] indices, int count, double[][] columns) {
        var scale = new double[count];
        for (int k = 0; k < streams.length; k++) {
            Exponential.STANDARD.fill(streams[k].attempt(attempt), indices, count, columns[k]);
            Columns.add(columns[k], count, scale);
        }
        for (int i = 0; i < count; i++) scale[i] = cut.slack() / scale[i];
        var excess = new double[count];
        for (int k = 0; k < streams.length; k++) {
            Columns.multiply(columns[k], count, scale);
            Columns.raiseToExcess(columns[k], count, cut.widths()[k], excess);
        }
        return excess;
    }
}
