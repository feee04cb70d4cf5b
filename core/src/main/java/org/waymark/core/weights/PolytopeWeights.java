package org.waymark.core.weights;

import java.util.Arrays;
import org.waymark.core.numerics.RandomStream;

/**
 * Uniform on a {@link WeightPolytope}. Some points have walked from its centre until they were uniform; each draw begins at one of
 * these, by chance, and walks on until it has forgotten which.
 */
final class PolytopeWeights implements WeightDraws {

    private static final int STARTS = 1_024;
    private static final int CENTRE_SWEEPS = 128;

    private final WeightPolytope polytope;
    private final RandomStream stream;
    private final double[][] starts;

    PolytopeWeights(WeightPolytope polytope, RandomStream stream) {
        this.polytope = polytope;
        this.stream = stream;
        this.starts = starts(polytope, stream);
    }

    private static double[][] starts(WeightPolytope polytope, RandomStream stream) {
        var starts = new double[polytope.dimensions()][STARTS];
        for (int block = 0; block < STARTS; block += RandomStream.BLOCK) {
            var walk = fromCentre(polytope, stream, block);
            for (int j = 0; j < starts.length; j++) {
                System.arraycopy(walk.coordinates()[j], 0, starts[j], block, RandomStream.BLOCK);
            }
        }
        return starts;
    }

    /** Points that are as good as uniform; they are numbered below the draws, which count from 0. */
    private static PolytopeWalk fromCentre(WeightPolytope polytope, RandomStream stream, int block) {
        var walk = new PolytopeWalk(polytope, RandomStream.BLOCK, block - STARTS, stream);
        walk.sweep(40 + 8 * polytope.dimensions());
        return walk;
    }

    @Override
    public void fill(long first, int count, double[][] columns) {
        walked(first, count).weights(columns);
    }

    private PolytopeWalk walked(long first, int count) {
        var places = new int[count];
        for (int i = 0; i < count; i++) places[i] = (int) (stream.uniform(first + i) * STARTS);
        var walk = new PolytopeWalk(polytope, count, first, stream);
        walk.begin(starts, places);
        walk.sweep(sweeps());
        return walk;
    }

    /** Sweeps after which a draw has forgotten where it began. */
    private int sweeps() {
        return 8 + 3 * polytope.dimensions() / 2;
    }

    /** The centre of gravity, as the mean of 1,024 points after each of 128 sweeps. */
    static double[] centre(WeightPolytope polytope) {
        var stream = RandomStream.of(0, "centroid");
        var sums = new double[polytope.dimensions()];
        for (int block = 0; block < STARTS; block += RandomStream.BLOCK) {
            var walk = fromCentre(polytope, stream, block);
            for (int sweep = 0; sweep < CENTRE_SWEEPS; sweep++) {
                walk.sweep(1);
                var mean = walk.mean();
                for (int j = 0; j < sums.length; j++) sums[j] += mean[j];
            }
        }
        int times = CENTRE_SWEEPS * STARTS / RandomStream.BLOCK;
        return polytope.movedBy(Arrays.stream(sums).map(sum -> sum / times).toArray())
                .centre();
    }
}
