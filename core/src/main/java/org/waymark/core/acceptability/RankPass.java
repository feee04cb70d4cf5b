package org.waymark.core.acceptability;

import java.util.Arrays;
import java.util.List;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.weights.WeightDraws;

/** The first pass of one thread: draw weights and performances, score, rank, count. A block of draws at a time, in columns. */
final class RankPass implements Chunks.Worker {

    private final ValueStore store;
    private final WeightDraws weightDraws;
    private final Tally[] tallies;
    private final double[][] weights;
    private final double[][] scores;
    private final double[] values = new double[RandomStream.BLOCK];
    private final Ranking ranking;
    private final WinnersWeights winners;
    private final List<Onlooker> onlookers;

    /**
     * @param tallies receives the tally of each chunk
     * @param onlookers see every block
     */
    RankPass(Table table, ValueStore store, WeightDraws weightDraws, Tally[] tallies, List<Onlooker> onlookers) {
        int alternatives = table.alternatives().size();
        int criteria = table.criteria().size();
        this.store = store;
        this.weightDraws = weightDraws;
        this.tallies = tallies;
        this.weights = new double[criteria][RandomStream.BLOCK];
        this.scores = new double[alternatives][RandomStream.BLOCK];
        this.ranking = new Ranking(alternatives);
        this.winners = new WinnersWeights(alternatives, criteria);
        this.onlookers = onlookers;
    }

    @Override
    public void work(int chunk, int first, int count) {
        var tally = Tally.empty(scores.length, weights.length);
        winners.clear();
        for (int done = 0; done < count; done += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, count - done);
            score(first + done, size);
            ranking.rank(scores, size);
            countPlaces(size, tally);
            for (var onlooker : onlookers) onlooker.see(first + done, size, ranking, weights);
            for (int a = 0; a < scores.length; a++) winners.add(a, ranking.firsts(a), weights);
        }
        winners.addTo(tally);
        tallies[chunk] = tally;
    }

    private void score(long first, int count) {
        weightDraws.fill(first, count, weights);
        for (int a = 0; a < scores.length; a++) {
            var score = scores[a];
            Arrays.fill(score, 0);
            for (int c = 0; c < weights.length; c++) {
                store.draw(a, c, first, count, values);
                addProducts(weights[c], values, count, score);
            }
        }
    }

    private static void addProducts(double[] weights, double[] values, int count, double[] sums) {
        for (int i = 0; i < count; i++) sums[i] += weights[i] * values[i];
    }

    private void countPlaces(int count, Tally tally) {
        for (int a = 0; a < scores.length; a++) {
            if (ranking.hasTies()) sharePlaces(a, count, tally.places()[a], tally.squares()[a]);
            else takePlaces(a, count, tally.places()[a], tally.squares()[a]);
        }
    }

    private void takePlaces(int alternative, int count, double[] places, double[] squares) {
        var taken = new int[scores.length];
        for (int i = 0; i < count; i++) taken[ranking.better(alternative, i)]++;
        for (int place = 0; place < taken.length; place++) {
            places[place] += taken[place];
            squares[place] += taken[place];
        }
    }

    /** Equal alternatives share evenly the places that they take together. */
    private void sharePlaces(int alternative, int count, double[] places, double[] squares) {
        for (int i = 0; i < count; i++) {
            int best = ranking.better(alternative, i);
            int equal = ranking.equal(alternative, i);
            double share = 1.0 / (equal + 1);
            for (int place = best; place <= Math.min(best + equal, places.length - 1); place++) {
                places[place] += share;
                squares[place] += share * share;
            }
        }
    }
}
