package org.waymark.core.acceptability;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.waymark.core.numerics.RandomStream;

/**
 * The second pass of one thread: the same performances again, this time weighed with the central weights of each
 * alternative, to count how often it would rank first with them. Drawing a performance twice is as fast as keeping it, and
 * needs no memory.
 */
final class ConfidencePass implements Chunks.Worker {

    private final Table table;
    private final int[] judged;
    private final double[][] centralWeights;
    private final AtomicLongArray wins;
    private final double[][][] scores;
    private final double[] values = new double[RandomStream.BLOCK];

    /**
     * @param judged positions of the alternatives that have central weights
     * @param centralWeights of each of them, in the order of criteria
     * @param wins receives for each the number of draws in which it ranks first, alone or with others
     */
    ConfidencePass(Table table, int[] judged, double[][] centralWeights, AtomicLongArray wins) {
        this.table = table;
        this.judged = judged;
        this.centralWeights = centralWeights;
        this.wins = wins;
        this.scores = new double[judged.length][table.alternatives().size()][RandomStream.BLOCK];
    }

    @Override
    public void work(int chunk, int first, int count) {
        for (int done = 0; done < count; done += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, count - done);
            score(first + done, size);
            for (int j = 0; j < judged.length; j++) wins.addAndGet(j, firstPlaces(scores[j], judged[j], size));
        }
    }

    private void score(long first, int count) {
        for (int a = 0; a < table.alternatives().size(); a++) {
            for (int j = 0; j < judged.length; j++) Arrays.fill(scores[j][a], 0);
            for (int c = 0; c < table.criteria().size(); c++) {
                table.cells()[a][c].fill(first, count, values);
                for (int j = 0; j < judged.length; j++) addMultiple(centralWeights[j][c], values, count, scores[j][a]);
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
