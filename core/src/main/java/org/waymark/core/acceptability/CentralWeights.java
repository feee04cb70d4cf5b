package org.waymark.core.acceptability;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.core.numerics.Estimate;

/**
 * The central weights of the alternatives that ranked first, and how sure their confidence factors are.
 *
 * <p>A confidence factor hangs on central weights that are estimates themselves. So that its standard error covers both,
 * every chunk is also judged with the central weights of its own draws, as if it were a simulation of its own; how far the
 * chunks lie apart gives the error. It is never less than that of a share of draws.
 *
 * @param judged positions of the alternatives that ranked first
 * @param overall their central weights over all draws, in the order of criteria
 * @param tallies of the chunks
 */
record CentralWeights(int[] judged, double[][] overall, Tally[] tallies) {

    static CentralWeights of(Tally total, Tally[] tallies) {
        var judged = IntStream.range(0, total.places().length)
                .filter(a -> total.places()[a][0] > 0)
                .toArray();
        var overall = IntStream.of(judged).mapToObj(a -> mean(total, a)).toArray(double[][]::new);
        return new CentralWeights(judged, overall, tallies);
    }

    /** Of their own sum, so that they sum to 1 in spite of rounding. */
    private static double[] mean(Tally tally, int alternative) {
        double sum = 0;
        for (double weight : tally.weights()[alternative]) sum += weight;
        var weights = tally.weights()[alternative].clone();
        for (int c = 0; c < weights.length; c++) weights[c] /= sum;
        return weights;
    }

    /** Every alternative twice: with its overall central weights, then with those of the chunk. */
    int[] judgedTwice() {
        var twice = Arrays.copyOf(judged, 2 * judged.length);
        System.arraycopy(judged, 0, twice, judged.length, judged.length);
        return twice;
    }

    /** For {@link #judgedTwice}; an alternative that never ranks first in the chunk is judged with its overall weights. */
    double[][] ofChunk(int chunk) {
        var weights = Arrays.copyOf(overall, 2 * judged.length);
        for (int j = 0; j < judged.length; j++) {
            weights[judged.length + j] = isFirstIn(chunk, j) ? mean(tallies[chunk], judged[j]) : overall[j];
        }
        return weights;
    }

    /** @param wins by chunk, in the order of {@link #judgedTwice} */
    Estimate confidence(int j, int[][] wins, Chunks chunks) {
        long won = 0;
        for (var ofChunk : wins) won += ofChunk[j];
        var share = Estimate.mean(won, won, chunks.draws());
        return new Estimate(share.value(), Math.max(share.standardError(), spread(j, wins, chunks)));
    }

    private double spread(int j, int[][] wins, Chunks chunks) {
        var own = IntStream.range(0, wins.length)
                .filter(chunk -> isFirstIn(chunk, j))
                .toArray();
        if (own.length < 2) return 0;
        double draws = IntStream.of(own).mapToDouble(chunks::count).reduce(0, (a, b) -> a + b);
        double mean = IntStream.of(own)
                        .mapToDouble(chunk -> wins[chunk][judged.length + j])
                        .reduce(0, (a, b) -> a + b)
                / draws;
        double squares = 0;
        for (int chunk : own) {
            double apart = wins[chunk][judged.length + j] - mean * chunks.count(chunk);
            squares += apart * apart;
        }
        return Math.sqrt(squares * own.length / (own.length - 1)) / draws;
    }

    private boolean isFirstIn(int chunk, int j) {
        return tallies[chunk].places()[judged[j]][0] > 0;
    }
}
