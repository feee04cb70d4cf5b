package org.waymark.core.explanation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.ValueDraws;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightDraws;
import org.waymark.core.weights.WeightInformation;

/**
 * The draws of the engine, kept in columns, for questions of the form "and if this were different?": only what differs is
 * drawn again. Gives the engine's own shares as long as it keeps all of its draws; a test holds it against the engine.
 * For one thread.
 */
final class Replay {

    /** Draws that are kept at most: a column of them takes 80 kB, and at most 150 are kept. */
    static final int MOST_DRAWS = 10_000;

    /** As in the engine: scores this close are equal. */
    private static final double TIE = 1e-12;

    private final long seed;
    private final int count;
    private final Kept<Map.Entry<Cell, Distribution>, double[]> values = new Kept<>(64);
    private final Kept<WeightInformation, double[][]> weights = new Kept<>(6);

    Replay(Draws draws) {
        this.seed = draws.seed();
        this.count = Math.min(draws.count(), MOST_DRAWS);
    }

    int count() {
        return count;
    }

    /** How often each contender comes first, in [0, 1]; of all paths, 0 for those that do not contend. */
    Map<AlternativeId, Double> firstRankShares(Situation situation) {
        var contenders = situation.contenders();
        var firsts = firsts(scores(situation.performances(), situation.weights(), contenders));
        var shares = new LinkedHashMap<AlternativeId, Double>();
        for (var path : situation.performances().alternatives()) {
            int place = contenders.indexOf(path);
            shares.put(path, place < 0 ? 0.0 : firsts[place]);
        }
        return shares;
    }

    /** The score of each of {@code paths} in each draw, summed in the order of the keys as the engine does. */
    double[][] scores(Performances performances, WeightInformation information, List<AlternativeId> paths) {
        var criteria = performances.criteria().keySet().stream().sorted().toList();
        var drawn = weights(information, criteria);
        var scores = new double[paths.size()][count];
        for (int p = 0; p < scores.length; p++) {
            for (int c = 0; c < drawn.length; c++) {
                var cell = new Cell(paths.get(p), criteria.get(c));
                addProducts(drawn[c], values(performances, cell), scores[p]);
            }
        }
        return scores;
    }

    /** The weights in each draw, one column for each criterion. */
    double[][] weights(WeightInformation information, List<CriterionId> criteria) {
        return weights.get(information, () -> {
            var source = WeightDraws.of(information, criteria, seed);
            var columns = new double[criteria.size()][count];
            var block = new double[criteria.size()][RandomStream.BLOCK];
            for (int first = 0; first < count; first += RandomStream.BLOCK) {
                int size = Math.min(RandomStream.BLOCK, count - first);
                source.fill(first, size, block);
                for (int c = 0; c < columns.length; c++) System.arraycopy(block[c], 0, columns[c], first, size);
            }
            return columns;
        });
    }

    /** The value of what the cell achieves in each draw. */
    double[] values(Performances performances, Cell cell) {
        var distribution = performances.of(cell.alternative(), cell.criterion());
        return values.get(
                Map.entry(cell, distribution),
                () -> drawn(cell, distribution, performances.criteria().get(cell.criterion())));
    }

    private double[] drawn(Cell cell, Distribution distribution, ValueFunction value) {
        var source = ValueDraws.of(distribution, value, cell.stream(seed));
        var column = new double[count];
        var block = new double[RandomStream.BLOCK];
        for (int first = 0; first < count; first += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, count - first);
            source.fill(first, size, block);
            System.arraycopy(block, 0, column, first, size);
        }
        return column;
    }

    /** How often each path has the highest score, in [0, 1]; equal ones share a draw evenly. */
    static double[] firsts(double[][] scores) {
        var firsts = new double[scores.length];
        if (scores.length == 0) return firsts;
        int count = scores[0].length;
        var highest = scores[0].clone();
        for (var path : scores) {
            for (int i = 0; i < count; i++) highest[i] = Math.max(highest[i], path[i]);
        }
        var sharing = new int[count];
        for (var path : scores) {
            for (int i = 0; i < count; i++) sharing[i] += path[i] >= highest[i] - TIE ? 1 : 0;
        }
        for (int p = 0; p < scores.length; p++) {
            double sum = 0;
            for (int i = 0; i < count; i++) sum += scores[p][i] >= highest[i] - TIE ? 1.0 / sharing[i] : 0;
            firsts[p] = sum / count;
        }
        return firsts;
    }

    private static void addProducts(double[] weights, double[] values, double[] sums) {
        for (int i = 0; i < sums.length; i++) sums[i] += weights[i] * values[i];
    }
}
