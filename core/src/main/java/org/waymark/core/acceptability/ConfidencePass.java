package org.waymark.core.acceptability;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.waymark.core.numerics.RandomStream;

/**
 * The second pass of one thread: the same performances again, this time weighed with central weights, to count how often
 * an alternative would rank first with them. Drawing a performance twice is as fast as keeping it, and needs no memory.
 */
final class ConfidencePass implements Chunks.Worker {

    /** Columns of scores that are kept at a time, 2 KiB each; with more than that, performances are drawn several times. */
    private static final int MOST_COLUMNS = 4096;

    private final Table table;
    private final int[] judged;
    private final IntFunction<double[][]> weightsOfChunk;
    private final int[][] wins;
    private final double[][][] scores;
    private final double[] values = new double[RandomStream.BLOCK];

    /**
     * @param judged positions of the alternatives to be judged; one may be judged with several weights
     * @param weightsOfChunk for each of them the weights to use, in the order of criteria
     * @param wins receives, by chunk, for each the number of draws in which it ranks first, alone or with others
     */
    ConfidencePass(Table table, int[] judged, IntFunction<double[][]> weightsOfChunk, int[][] wins) {
        this.table = table;
        this.judged = judged;
        this.weightsOfChunk = weightsOfChunk;
        this.wins = wins;
        int alternatives = table.alternatives().size();
        int atOnce = Math.clamp(MOST_COLUMNS / alternatives, 1, judged.length);
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
                for (int j = from; j < to; j++) won[j] += firstPlaces(scores[j - from], judged[j], size);
            }
        }
        wins[chunk] = won;
    }

    private void score(long first, int count, double[][] weights, int from, int to) {
        for (int a = 0; a < table.alternatives().size(); a++) {
            for (int j = from; j < to; j++) Arrays.fill(scores[j - from][a], 0);
            for (int c = 0; c < table.criteria().size(); c++) {
                table.cells()[a][c].fill(first, count, values);
                for (int j = from; j < to; j++) addMultiple(weights[j][c], values, count, scores[j - from][a]);
            }
        }
    }

    private static void addMultiple(double weight, double[] values, int count, double[] sums) {
        for (int i = 0; i < count; i++) sums[i] += weight * values[i];
    }

    /** In how many draws no other is ahead of {@code own}. */
    private static int firstPlaces(double[][] scores, int own, int count) {
        var lead = new double[count];
        for (int k = 0; k < scores.length; k++) {
            if (k != own) narrow(scores[own], scores[k], count, lead);
        }
        int wins = 0;
        for (int i = 0; i < count; i++) wins += lead[i] >= -Ranking.TIE ? 1 : 0;
        return wins;
    }

    /** The lead over the strongest other so far; 0 as long as there is none stronger. */
    private static void narrow(double[] own, double[] other, int count, double[] lead) {
        for (int i = 0; i < count; i++) lead[i] = Math.min(lead[i], own[i] - other[i]);
    }
}
