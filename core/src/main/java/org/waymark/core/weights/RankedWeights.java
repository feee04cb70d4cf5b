package org.waymark.core.weights;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.RandomStream;

/**
 * Uniform on the simplex under an order of groups: weights are drawn uniformly, sorted, and each group takes its places,
 * the larger to the criterion that had drawn the larger one. Exact, because a uniform draw is equally likely in every
 * order, whatever its sorted weights are.
 *
 * @param groups positions of the criteria of each group, from most to least important
 */
record RankedWeights(int[][] groups, UniformWeights uniform, int width) implements WeightDraws {

    static RankedWeights of(WeightInformation.Ranked ranked, List<CriterionId> criteria, RandomStream[] streams) {
        var groups = new ArrayList<int[]>();
        for (var group : ranked.groups()) {
            groups.add(group.stream().sorted().mapToInt(criteria::indexOf).toArray());
        }
        return new RankedWeights(groups.toArray(int[][]::new), new UniformWeights(streams), criteria.size());
    }

    @Override
    public void fill(long first, int count, double[][] columns) {
        uniform.fill(first, count, columns);
        var sorted = new double[width][];
        for (int c = 0; c < width; c++) sorted[c] = columns[c].clone();
        sort(sorted, count);
        int place = 0;
        for (var group : groups) {
            assign(group, place, sorted, count, columns);
            place += group.length;
        }
    }

    private static void assign(int[] group, int place, double[][] sorted, int count, double[][] columns) {
        if (group.length == 1) {
            System.arraycopy(sorted[place], 0, columns[group[0]], 0, count);
            return;
        }
        var drawn = new double[group.length];
        for (int i = 0; i < count; i++) {
            for (int m = 0; m < group.length; m++) drawn[m] = columns[group[m]][i];
            for (int m = 0; m < group.length; m++) columns[group[m]][i] = sorted[place + largerThan(m, drawn)][i];
        }
    }

    /** How many of the group drew more; of two that drew the same, the first counts as more. */
    private static int largerThan(int m, double[] drawn) {
        int larger = 0;
        for (int k = 0; k < drawn.length; k++) {
            if (drawn[k] > drawn[m] || (drawn[k] == drawn[m] && k < m)) larger++;
        }
        return larger;
    }

    /**
     * Largest first, all draws at once, by Batcher's merge-exchange network.
     *
     * @see <a href="https://doi.org/10.1145/1468075.1468121">Batcher 1968; Knuth, TAOCP 3, 5.2.2, algorithm M</a>
     */
    static void sort(double[][] columns, int count) {
        int n = columns.length;
        if (n < 2) return;
        int top = Integer.highestOneBit(n - 1);
        for (int p = top; p > 0; p >>= 1) {
            int q = top;
            int r = 0;
            int d = p;
            while (true) {
                for (int i = 0; i < n - d; i++) {
                    if ((i & p) == r) Columns.exchange(columns[i], columns[i + d], count);
                }
                if (q == p) break;
                d = q - p;
                q >>= 1;
                r = p;
            }
        }
    }
}
