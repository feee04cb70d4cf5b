package org.waymark.core.acceptability;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.waymark.core.numerics.RandomStream;

/**
 * The second pass of one thread: the same performances again, this time weighed with central weights, to count how often
 * an alternative would rank first with them.
 */
final class ConfidencePass implements Chunks.Worker {

    /** Columns of scores that are kept at a time, 2 KiB each; with more than that, performances are drawn several times. */
    private static final int MOST_COLUMNS = 4096;

    private final Table table;
    private final ValueStore store;
    private final int[] judged;
    private final IntFunction<double[][]> weightsOfChunk;
    private final int[][] wins;
    private final double[][][] scores;
    private final double[][] values;
    private final FirstPlaces firstPlaces = new FirstPlaces(RandomStream.BLOCK);

    /**
     * @param judged positions of the alternatives to be judged; one may be judged with several weights
     * @param weightsOfChunk for each of them the weights to use, in the order of criteria
     * @param wins receives, by chunk, for each the number of draws in which it ranks first, alone or with others
     */
    ConfidencePass(Table table, ValueStore store, int[] judged, IntFunction<double[][]> weightsOfChunk, int[][] wins) {
        this.table = table;
        this.store = store;
        this.judged = judged;
        this.weightsOfChunk = weightsOfChunk;
        this.wins = wins;
        int alternatives = table.alternatives().size();
        int atOnce = Math.clamp(MOST_COLUMNS / alternatives, 1, judged.length);
        this.values = new double[table.criteria().size()][RandomStream.BLOCK];
        this.scores = new double[atOnce][alternatives][RandomStream.BLOCK];
    }

    @Override
    public void work(int chunk, int first, int count) {
        var weights = weightsOfChunk.apply(chunk);
        var won = new int[judged.length];
        for (int from = 0; from < judged.length; from += scores.length) {
            int to = Math.min(from + scores.length, judged.length);
            for (int done = 0; done < count; done += RandomStream.BLOCK) {
                int size = Math.min(RandomStream.BLOCK, count - done);
                score(first + done, size, weights, from, to);
                for (int j = from; j < to; j++) won[j] += wins(scores[j - from], judged[j], size);
            }
        }
        wins[chunk] = won;
    }

    private int wins(double[][] scores, int own, int count) {
        firstPlaces.find(scores, count);
        return firstPlaces.count(scores[own], count);
    }

    private void score(long first, int count, double[][] weights, int from, int to) {
        for (int a = 0; a < table.alternatives().size(); a++) {
            for (int c = 0; c < values.length; c++) store.again(a, c, first, count, values[c]);
            for (int j = from; j < to; j++) weigh(weights[j], values, count, scores[j - from][a]);
        }
    }

    /** Four criteria at a time, for it is reading and writing the sums that takes the time. */
    private static void weigh(double[] weights, double[][] values, int count, double[] sums) {
        Arrays.fill(sums, 0);
        int c = 0;
        for (; c + 4 <= weights.length; c += 4) {
            addFour(
                    weights[c],
                    values[c],
                    weights[c + 1],
                    values[c + 1],
                    weights[c + 2],
                    values[c + 2],
                    weights[c + 3],
                    values[c + 3],
                    count,
                    sums);
        }
        for (; c < weights.length; c++) add(weights[c], values[c], count, sums);
    }

    private static void addFour(
            double w0,
            double[] v0,
            double w1,
            double[] v1,
            double w2,
            double[] v2,
            double w3,
            double[] v3,
            int count,
            double[] sums) {
        for (int i = 0; i < count; i++) sums[i] += (w0 * v0[i] + w1 * v1[i]) + (w2 * v2[i] + w3 * v3[i]);
    }

    private static void add(double weight, double[] values, int count, double[] sums) {
        for (int i = 0; i < count; i++) sums[i] += weight * values[i];
    }
}
