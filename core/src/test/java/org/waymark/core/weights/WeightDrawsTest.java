package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Interval;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.testing.SeededProblem;

class WeightDrawsTest {

    private static List<CriterionId> criteria(int count) {
        return IntStream.range(0, count).mapToObj(c -> new CriterionId("c" + c)).toList();
    }

    private static double[][] drawn(WeightInformation information, long seed, int count) {
        var criteria = information.criteria().stream().sorted().toList();
        var draws = WeightDraws.of(information, criteria, seed);
        var columns = new double[criteria.size()][count];
        var block = new double[criteria.size()][RandomStream.BLOCK];
        for (int first = 0; first < count; first += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, count - first);
            draws.fill(first, size, block);
            for (int c = 0; c < block.length; c++) System.arraycopy(block[c], 0, columns[c], first, size);
        }
        return columns;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void liesOnTheSimplexAndKeepsWhatIsStated(long seed) {
        var random = new SplittableRandom(seed);
        var criteria = criteria(random.nextInt(1, 13));
        var information = SeededProblem.weights(random, criteria);
        var columns = drawn(information, seed, 300);
        var order = information.criteria().stream().sorted().toList();
        for (int i = 0; i < 300; i++) {
            double sum = 0;
            for (var column : columns) {
                assertTrue(column[i] >= 0 && column[i] <= 1 + 1e-9, () -> information + " gives " + column[0]);
                sum += column[i];
            }
            assertEquals(1, sum, 1e-9);
            assertKept(information, order, columns, i);
        }
    }

    private static void assertKept(WeightInformation information, List<CriterionId> order, double[][] w, int i) {
        switch (information) {
            case WeightInformation.Exact exact ->
                exact.weights().forEach((c, weight) -> assertEquals(weight, w[order.indexOf(c)][i], 1e-12));
            case WeightInformation.Around around ->
                around.weights().forEach((c, weight) -> assertTrue(weight > 0 || w[order.indexOf(c)][i] == 0));
            case WeightInformation.Ranked ranked -> {
                double least = 1;
                for (var group : ranked.groups()) {
                    double limit = least;
                    for (var c : group) assertTrue(w[order.indexOf(c)][i] <= limit + 1e-12);
                    least = group.stream()
                            .mapToDouble(c -> w[order.indexOf(c)][i])
                            .min()
                            .orElseThrow();
                }
            }
            case WeightInformation.Bounded bounded ->
                bounded.bounds().forEach((c, bound) -> {
                    double weight = w[order.indexOf(c)][i];
                    assertTrue(weight >= bound.low() - 1e-9 && weight <= bound.high() + 1e-9);
                });
            case WeightInformation.Constrained constrained -> {} // see ConstrainedWeightsTest
            case WeightInformation.Sampled sampled -> {}
            case WeightInformation.Stated stated -> {} // says nothing for certain
            case WeightInformation.Missing missing -> {}
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void hasTheExpectedMean(long seed) {
        var random = new SplittableRandom(seed);
        var information = SeededProblem.weights(random, criteria(random.nextInt(2, 9)));
        var order = information.criteria().stream().sorted().toList();
        var columns = drawn(information, seed, 4000);
        for (int c = 0; c < columns.length; c++) {
            double error = Math.sqrt(variance(columns[c]) / columns[c].length);
            assertEquals(information.expected().of(order.get(c)), mean(columns[c]), 5 * error + 2e-6);
        }
    }

    @Test
    void doesNotDependOnTheSizeOfPortions() {
        var bounds = new LinkedHashMap<CriterionId, Interval>();
        criteria(5).forEach(c -> bounds.put(c, new Interval(0.1, 0.3)));
        var information = new WeightInformation.Bounded(bounds);
        var whole = drawn(information, 3, 256);
        var draws = WeightDraws.of(information, criteria(5), 3);
        var one = new double[5][1];
        for (int i = 0; i < 256; i++) {
            draws.fill(i, 1, one);
            for (int c = 0; c < 5; c++) assertEquals(whole[c][i], one[c][0]);
        }
    }

    @Nested
    class AroundWeights {
        @ParameterizedTest
        @ValueSource(doubles = {1e-3, 0.05, 0.7, 3, 30, 1e4, 1e9})
        void haveTheVarianceOfDirichlet(double concentration) {
            var ids = criteria(3);
            var information = new WeightInformation.Around(
                    Map.of(ids.get(0), 0.5, ids.get(1), 0.3, ids.get(2), 0.2), concentration);
            var columns = drawn(information, 11, 40_000);
            double[] expected = {0.5, 0.3, 0.2};
            for (int c = 0; c < 3; c++) {
                double variance = expected[c] * (1 - expected[c]) / (concentration + 1);
                assertEquals(expected[c], mean(columns[c]), 5 * Math.sqrt(variance / 40_000));
                assertEquals(1, variance(columns[c]) / variance, 0.06);
            }
        }
    }

    @Nested
    class BoundedWeightsOfHigherDimension {

        /** Both ways to draw, and plain rejection from the whole simplex, have the same distribution of every weight. */
        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
        void areDistributedAsByPlainRejection(long seed) {
            var random = new SplittableRandom(seed);
            int n = 4 + (int) (seed % 3);
            var bounds = new LinkedHashMap<CriterionId, Interval>();
            for (var criterion : criteria(n)) {
                double low = random.nextDouble(0, 0.5 / n);
                bounds.put(criterion, new Interval(low, low + random.nextDouble(1.0 / n, 2.5 / n)));
            }
            var polytope = new BoundedPolytope(bounds);
            int count = 4000;
            var plain = plainRejection(bounds, seed, count);
            var streams = criteria(n).stream()
                    .map(c -> RandomStream.of(seed, "test", c.key()))
                    .toArray(RandomStream[]::new);
            assertSame(plain, drawn(new WeightInformation.Bounded(bounds), seed, count), count);
            assertSame(plain, accepted(polytope, TiltedProposal.of(polytope.aboveLow(), streams), count), count);
            assertSame(
                    plain, accepted(polytope, new AnchoredProposal(polytope.aboveLow(), false, streams), count), count);
        }

        private static double[][] plainRejection(Map<CriterionId, Interval> bounds, long seed, int count) {
            var random = new SplittableRandom(seed * 31 + 7);
            var intervals = List.copyOf(bounds.values());
            var kept = new double[intervals.size()][count];
            for (int found = 0; found < count; ) {
                double sum = 0;
                var w = new double[intervals.size()];
                for (int c = 0; c < w.length; c++) sum += w[c] = random.nextExponential();
                boolean within = true;
                for (int c = 0; c < w.length; c++) {
                    w[c] /= sum;
                    within &= w[c] >= intervals.get(c).low()
                            && w[c] <= intervals.get(c).high();
                }
                if (!within) continue;
                for (int c = 0; c < w.length; c++) kept[c][found] = w[c];
                found++;
            }
            return kept;
        }

        private static double[][] accepted(BoundedPolytope polytope, BoundedWeights.Proposal proposal, int count) {
            int n = polytope.free().length;
            var kept = new double[n][count];
            var block = new double[n][RandomStream.BLOCK];
            int found = 0;
            for (long first = 0; found < count; first += RandomStream.BLOCK) {
                long start = first;
                var indices =
                        LongStream.range(start, start + RandomStream.BLOCK).toArray();
                var excess = proposal.propose(0, indices, RandomStream.BLOCK, block);
                for (int i = 0; i < RandomStream.BLOCK && found < count; i++) {
                    if (excess[i] > 0) continue;
                    for (int c = 0; c < n; c++) kept[c][found] = polytope.low()[c] + block[c][i];
                    found++;
                }
            }
            return kept;
        }

        /** Kolmogorov and Smirnov: two samples of n differ by more than 2.2·√(2/n) once in 8000 times. */
        private static void assertSame(double[][] one, double[][] other, int n) {
            for (int c = 0; c < one.length; c++) {
                var a = one[c].clone();
                var b = other[c].clone();
                Arrays.sort(a);
                Arrays.sort(b);
                double apart = 0;
                int j = 0;
                for (int i = 0; i < n; i++) {
                    while (j < n && b[j] <= a[i]) j++;
                    apart = Math.max(apart, Math.abs((i + 1.0) / n - (double) j / n));
                }
                assertTrue(apart <= 2.2 * Math.sqrt(2.0 / n), "weight " + c + " is off by " + apart);
            }
        }

        @Test
        void areKeptWhereOnlyALittleRoomIsLeft() {
            var bounds = new LinkedHashMap<CriterionId, Interval>();
            for (var criterion : criteria(12)) bounds.put(criterion, new Interval(0.0833, 0.0834));
            var columns = drawn(new WeightInformation.Bounded(bounds), 1, 512);
            for (var column : columns) {
                for (double w : column) assertTrue(w >= 0.0833 - 1e-12 && w <= 0.0834 + 1e-12);
            }
        }

        @Test
        void areThePointThatIsLeft() {
            var ids = criteria(3);
            var information = new WeightInformation.Bounded(Map.of(
                    ids.get(0), new Interval(0.5, 1),
                    ids.get(1), new Interval(0.3, 1),
                    ids.get(2), new Interval(0.2, 1)));
            var columns = drawn(information, 1, 3);
            assertArrayEquals(new double[] {0.5, 0.5, 0.5}, columns[0], 1e-12);
            assertEquals(0.3, information.expected().of(ids.get(1)), 1e-12);
        }
    }

    @Nested
    class ContradictoryBoundsAre {
        @Test
        void refusedByNameIfTheLowOnesAreTooHigh() {
            var ids = criteria(3);
            var refusal = assertThrows(
                    ContradictoryBounds.class,
                    () -> new WeightInformation.Bounded(Map.of(
                            ids.get(0), new Interval(0.6, 1),
                            ids.get(1), new Interval(0.5, 1),
                            ids.get(2), new Interval(0, 1))));
            assertNames(refusal, "c0 [0.6, 1.0]", "c1 [0.5, 1.0]");
            assertFalse(refusal.getMessage().contains("c2"), refusal::getMessage);
        }

        @Test
        void refusedByNameIfTheHighOnesAreTooLow() {
            var ids = criteria(2);
            var refusal = assertThrows(
                    ContradictoryBounds.class,
                    () -> new WeightInformation.Bounded(
                            Map.of(ids.get(0), new Interval(0, 0.4), ids.get(1), new Interval(0, 0.5))));
            assertNames(refusal, "c0 [0.0, 0.4]", "c1 [0.0, 0.5]");
        }

        @Test
        void refusedByNameOutsideOfZeroToOne() {
            var ids = criteria(2);
            var refusal = assertThrows(
                    ContradictoryBounds.class,
                    () -> new WeightInformation.Bounded(
                            Map.of(ids.get(0), new Interval(-0.1, 0.4), ids.get(1), new Interval(0, 1))));
            assertNames(refusal, "not within c0 [-0.1, 0.4]");
            assertFalse(refusal.getMessage().contains("c1"), refusal::getMessage);
        }

        private static void assertNames(ContradictoryBounds refusal, String... bounds) {
            for (var bound : bounds) assertTrue(refusal.getMessage().contains(bound), refusal::getMessage);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1})
    void noNumberIsRefusedByName(double wrong) {
        var ids = criteria(2);
        for (var attempt : List.<Executable>of(
                () -> new WeightInformation.Exact(Map.of(ids.get(0), 1.0, ids.get(1), wrong)),
                () -> new WeightInformation.Around(Map.of(ids.get(0), 1.0, ids.get(1), wrong), 30))) {
            var refusal = assertThrows(IllegalArgumentException.class, attempt);
            assertTrue(refusal.getMessage().contains("c1"), refusal::getMessage);
        }
        assertThrows(
                IllegalArgumentException.class, () -> new WeightInformation.Around(Map.of(ids.get(0), 1.0), wrong));
    }

    private static double mean(double[] column) {
        double sum = 0;
        for (double x : column) sum += x;
        return sum / column.length;
    }

    private static double variance(double[] column) {
        double mean = mean(column);
        double sum = 0;
        for (double x : column) sum += (x - mean) * (x - mean);
        return sum / column.length;
    }
}
