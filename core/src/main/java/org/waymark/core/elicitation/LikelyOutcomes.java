package org.waymark.core.elicitation;

import java.util.Arrays;
import java.util.List;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.performance.Cell;
import org.waymark.core.weights.WeightDraws;

/**
 * What would be told if each of some weights were the person's: one path, or that it is too close between them.
 */
final class LikelyOutcomes {

    private final double[][][] values;
    private final int[] kinds;
    private final int[] counts;

    private LikelyOutcomes(double[][][] values, int[] kinds, int[] counts) {
        this.values = values;
        this.kinds = kinds;
        this.counts = counts;
    }

    /** The criteria of a decision, in the order of the keys. */
    static List<CriterionId> criteria(DecisionBasis basis) {
        return basis.performances().criteria().keySet().stream().sorted().toList();
    }

    /** Some of the weights that are possible after what was said: by criterion and draw. */
    static double[][] weights(DecisionBasis basis, List<CriterionId> criteria, int count) {
        var source = WeightDraws.of(
                basis.weights(), criteria, basis.settings().draws().seed());
        var columns = new double[criteria.size()][count];
        var block = new double[criteria.size()][RandomStream.BLOCK];
        for (int first = 0; first < count; first += RandomStream.BLOCK) {
            int filled = Math.min(RandomStream.BLOCK, count - first);
            source.fill(first, filled, block);
            for (int c = 0; c < columns.length; c++) System.arraycopy(block[c], 0, columns[c], first, filled);
        }
        return columns;
    }

    /**
     * @param criteria those of the decision, in the order of the keys
     * @param weights by criterion and draw, each draw in any ratio
     */
    static LikelyOutcomes of(DecisionBasis basis, List<CriterionId> criteria, double[][] weights) {
        var values = values(basis, criteria);
        int paths = values.length;
        var kinds = new int[weights[0].length];
        var counts = new int[paths + 1];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind(values, weights, i, basis.settings().recommendFrom());
            counts[kinds[i]]++;
        }
        return new LikelyOutcomes(values, kinds, counts);
    }

    /** By path that contends, criterion and draw. */
    private static double[][][] values(DecisionBasis basis, List<CriterionId> criteria) {
        int count = basis.settings().draws().count();
        long seed = basis.settings().draws().seed();
        return basis.contenders().stream()
                .map(path -> criteria.stream()
                        .map(criterion -> {
                            var column = new double[count];
                            basis.performances()
                                    .values(new Cell(path, criterion), seed)
                                    .fill(0, count, column);
                            return column;
                        })
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    /** The place of the path that is recommended under weights {@code i}; the number of paths if it is too close. */
    private static int kind(double[][][] values, double[][] weights, int i, double recommendFrom) {
        if (values.length == 0) return 0;
        int draws = values[0][0].length;
        var best = new double[draws];
        var first = new int[draws];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int p = 0; p < values.length; p++) {
            var scores = new double[draws];
            for (int c = 0; c < weights.length; c++) add(weights[c][i], values[p][c], scores);
            for (int k = 0; k < draws; k++) {
                if (scores[k] > best[k]) {
                    best[k] = scores[k];
                    first[k] = p;
                }
            }
        }
        var firsts = new int[values.length];
        for (int p : first) firsts[p]++;
        for (int p = 0; p < values.length; p++) if (firsts[p] >= recommendFrom * draws) return p;
        return values.length;
    }

    private static void add(double weight, double[] values, double[] scores) {
        for (int k = 0; k < scores.length; k++) scores[k] += weight * values[k];
    }

    private static double mean(double[] column) {
        return Arrays.stream(column).average().orElse(0);
    }

    /** How many outcomes there can be. */
    int kinds() {
        return values.length + 1;
    }

    /** The outcome under weights {@code i}. */
    int kind(int i) {
        return kinds[i];
    }

    /** Under how many of the weights it comes out so. */
    int count(int kind) {
        return counts[kind];
    }

    /** The outcome that comes out most often, the first of equal ones. */
    int likeliest() {
        int likeliest = 0;
        for (int kind = 1; kind < counts.length; kind++) {
            if (counts[kind] > counts[likeliest]) likeliest = kind;
        }
        return likeliest;
    }

    /** The share of the weights, in [0, 1], under which the likeliest outcome comes out. */
    double mostLikely() {
        return (double) counts[likeliest()] / kinds.length;
    }

    /** How far the two paths that are recommended most often are apart on the criterion, in value; 0 for a single path. */
    double gap(int criterion) {
        int paths = values.length;
        if (paths < 2) return 0;
        int first = -1;
        int second = -1;
        for (int p = 0; p < paths; p++) {
            if (first < 0 || counts[p] > counts[first]) {
                second = first;
                first = p;
            } else if (second < 0 || counts[p] > counts[second]) {
                second = p;
            }
        }
        return Math.abs(mean(values[first][criterion]) - mean(values[second][criterion]));
    }
}
