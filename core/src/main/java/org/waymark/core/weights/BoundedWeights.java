package org.waymark.core.weights;

import java.util.Arrays;
import org.waymark.core.numerics.RandomStream;

/**
 * Uniform on the simplex within bounds, by rejection: proposals until one lies within. Exact and independent, draw by
 * draw. Two kinds of proposals: {@link AnchoredProposal} where a good part of the simplex lies within the bounds,
 * {@link TiltedProposal} everywhere else.
 */
final class BoundedWeights implements WeightDraws {

    /** From this share of accepted proposals the simple kind is the faster one. */
    private static final double GOOD_PART = 1.0 / 6;

    private final BoundedPolytope polytope;
    private final Proposal proposal;

    private BoundedWeights(BoundedPolytope polytope, Proposal proposal) {
        this.polytope = polytope;
        this.proposal = proposal;
    }

    /** @param streams one for each criterion, in the order of the polytope */
    static WeightDraws of(BoundedPolytope polytope, RandomStream[] streams) {
        var free = polytope.free();
        if (free.length == 0) return new ConstantWeights(polytope.low());
        var own = Arrays.stream(free).mapToObj(j -> streams[j]).toArray(RandomStream[]::new);
        return new BoundedWeights(polytope, proposal(polytope, own));
    }

    private static Proposal proposal(BoundedPolytope polytope, RandomStream[] streams) {
        var above = polytope.aboveLow();
        if (above.share() >= GOOD_PART) return new AnchoredProposal(above, false, streams);
        var below = polytope.belowHigh();
        if (below.share() >= GOOD_PART) return new AnchoredProposal(below, true, streams);
        return TiltedProposal.of(above, streams);
    }

    @Override
    public void fill(long first, int count, double[][] columns) {
        for (int c = 0; c < polytope.dimensions(); c++) Arrays.fill(columns[c], 0, count, polytope.low()[c]);
        var pending = new long[count];
        for (int i = 0; i < count; i++) pending[i] = first + i;
        var drawn = new double[polytope.free().length][count];
        int left = count;
        for (int attempt = 0; left > 0; attempt++) {
            var excess = proposal.propose(attempt, pending, left, drawn);
            int kept = 0;
            for (int i = 0; i < left; i++) {
                if (excess[i] <= 0) take((int) (pending[i] - first), i, drawn, columns);
                else pending[kept++] = pending[i];
            }
            left = kept;
        }
    }

    private void take(int row, int i, double[][] drawn, double[][] columns) {
        var free = polytope.free();
        for (int k = 0; k < free.length; k++) {
            columns[free[k]][row] = proposal.fromHigh()
                    ? polytope.high()[free[k]] - drawn[k][i]
                    : polytope.low()[free[k]] + drawn[k][i];
        }
    }

    /** Points of the plane {@code Σ y = slack} in such numbers that those accepted are uniform. */
    interface Proposal {

        /** Whether y counts down from the upper bounds, instead of up from the lower ones. */
        boolean fromHigh();

        /**
         * Proposes for the first {@code count} of {@code indices}, a column for each free weight.
         *
         * @return for each proposal by how much it lies beyond the bounds, or above 0 if it is not kept for another reason
         */
        double[] propose(int attempt, long[] indices, int count, double[][] columns);
    }
}
