package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.acceptability.FirstPlaces;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.RecentlyUsed;
import org.waymark.core.numerics.UncertainQuantity;
import org.waymark.core.numerics.ValueDraws;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.PreferenceSource;
import org.waymark.core.weights.WeightDraws;
import org.waymark.core.weights.WeightInformation;

/**
 * The draws of the engine, kept in columns, for questions of the form "and if this were different?": only what differs is
 * drawn again. Gives the engine's own shares as long as it keeps all of its draws; a test holds it against the engine.
 * For one thread.
 */
final class Replay {

    /** Enough for all draws of the usual settings: a column of them takes 80 kB, and about 150 columns are kept. */
    static final int MOST_DRAWS = 10_000;

    /** Lives take several times as long to simulate as weights to draw, and what is found is verified with all of them. */
    static final int MOST_LIVES = 2_048;

    /** Lives that are kept, over all situations: about 16 MB. */
    private static final int KEPT_LIVES = 40_000;

    private final long seed;
    private final int count;
    private final LifeSource lives;
    private final PreferenceSource preferences;
    private final WeightInformation weightsNow;
    private final RecentlyUsed<Map.Entry<Cell, UncertainQuantity>, double[]> values = new RecentlyUsed<>(64);
    private final RecentlyUsed<WeightInformation, double[][]> weights = new RecentlyUsed<>(6);

    // used again and again, for there may be a thousand questions
    private final FirstPlaces firstPlaces;
    private final int[] sharing;
    private double[][] sums = {};

    /**
     * Of the first {@code most} draws at most.
     *
     * @param weights that of the person, to which those of other answers are near
     */
    Replay(Draws draws, int most, WeightInformation weights) {
        this.seed = draws.seed();
        this.count = Math.min(draws.count(), most);
        this.weightsNow = weights;
        this.preferences = PreferenceSource.near(weights);
        this.lives = LifeSource.keeping(new Draws(seed, count), Math.max(2, KEPT_LIVES / count));
        this.firstPlaces = new FirstPlaces(count);
        this.sharing = new int[count];
    }

    /** Whether what it finds is what the engine would. */
    boolean isExactFor(DecisionModel model) {
        boolean isOfAll = model.settings().draws().equals(new Draws(seed, count));
        return isOfAll && !(weightsNow instanceof WeightInformation.Stated);
    }

    /** The same of the first {@code most} draws at most. */
    Replay first(int most) {
        return new Replay(draws(), most, weightsNow);
    }

    /** What a decision rests on with other answers, as far as lives are drawn with the same draws. */
    DecisionBasis basis(DecisionModel model, Questionnaire questionnaire, LocalDate on) {
        return DecisionBasis.of(model, questionnaire, on, lives, preferences);
    }

    /** How often each contender comes first, in [0, 1]; of all paths, 0 for those that do not contend. */
    Map<AlternativeId, Double> firstRankShares(DecisionBasis basis) {
        var contenders = basis.contenders();
        var firsts = contenders.size() > 1 ? firsts(basis, contenders) : unopposed(contenders);
        var shares = new LinkedHashMap<AlternativeId, Double>();
        for (var path : basis.performances().alternatives()) {
            int place = contenders.indexOf(path);
            shares.put(path, place < 0 ? 0.0 : firsts[place]);
        }
        return shares;
    }

    /** Whoever contends alone comes first in every draw, so none is needed. */
    private static double[] unopposed(List<AlternativeId> contenders) {
        var firsts = new double[contenders.size()];
        Arrays.fill(firsts, 1);
        return firsts;
    }

    private double[] firsts(DecisionBasis basis, List<AlternativeId> contenders) {
        if (sums.length < contenders.size()) sums = new double[contenders.size()][count];
        var scores = Arrays.copyOf(sums, contenders.size());
        addScores(basis.performances(), basis.weights(), contenders, scores);
        return firsts(scores);
    }

    /** The score of each of {@code paths} in each draw. */
    double[][] scores(Performances performances, WeightInformation information, List<AlternativeId> paths) {
        var scores = new double[paths.size()][count];
        addScores(performances, information, paths, scores);
        return scores;
    }

    /** Summed in the order of the keys, as the engine does. */
    private void addScores(
            Performances performances, WeightInformation information, List<AlternativeId> paths, double[][] scores) {
        var criteria = performances.criteria().keySet().stream().sorted().toList();
        var drawn = weights(information, criteria);
        for (int p = 0; p < scores.length; p++) {
            Arrays.fill(scores[p], 0);
            for (int c = 0; c < drawn.length; c++) {
                addProducts(drawn[c], values(performances, new Cell(paths.get(p), criteria.get(c))), scores[p]);
            }
        }
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
        return values.get(
                Map.entry(cell, performances.of(cell.alternative(), cell.criterion())),
                () -> drawn(performances.values(cell, seed)));
    }

    private double[] drawn(ValueDraws source) {
        var column = new double[count];
        var block = new double[RandomStream.BLOCK];
        for (int first = 0; first < count; first += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, count - first);
            source.fill(first, size, block);
            System.arraycopy(block, 0, column, first, size);
        }
        return column;
    }

    Draws draws() {
        return new Draws(seed, count);
    }

    /** Of each draw, how far the path at {@code path} comes first: equal ones share it. */
    double[] isFirst(double[][] scores, int path) {
        firstPlaces.find(scores, count);
        var lowest = firstPlaces.lowest();
        var isFirst = new double[count];
        for (int i = 0; i < count; i++) {
            int sharing = 0;
            for (var score : scores) sharing += score[i] >= lowest[i] ? 1 : 0;
            isFirst[i] = scores[path][i] >= lowest[i] ? 1.0 / sharing : 0;
        }
        return isFirst;
    }

    /** How often each path has the highest score, in [0, 1]; equal ones share a draw evenly. */
    double[] firsts(double[][] scores) {
        firstPlaces.find(scores, count);
        if (firstPlaces.isAnyShared()) return shared(scores);
        return Arrays.stream(scores)
                .mapToDouble(path -> (double) firstPlaces.count(path, count) / count)
                .toArray();
    }

    private double[] shared(double[][] scores) {
        var lowest = firstPlaces.lowest();
        Arrays.fill(sharing, 0);
        for (var path : scores) {
            for (int i = 0; i < count; i++) sharing[i] += path[i] >= lowest[i] ? 1 : 0;
        }
        var firsts = new double[scores.length];
        for (int p = 0; p < scores.length; p++) {
            double sum = 0;
            for (int i = 0; i < count; i++) sum += scores[p][i] >= lowest[i] ? 1.0 / sharing[i] : 0;
            firsts[p] = sum / count;
        }
        return firsts;
    }

    private static void addProducts(double[] weights, double[] values, double[] sums) {
        for (int i = 0; i < sums.length; i++) sums[i] += weights[i] * values[i];
    }
}
