package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Interval;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.weights.LinearStatement.Bounds;
import org.waymark.core.weights.LinearStatement.Equal;
import org.waymark.core.weights.LinearStatement.Linear;
import org.waymark.core.weights.LinearStatement.Prefer;
import org.waymark.core.weights.LinearStatement.Ratio;
import org.waymark.core.weights.WeightInformation.Constrained;

class ConstrainedWeightsTest {

    private static final CriterionId A = criterion(0);
    private static final CriterionId B = criterion(1);
    private static final CriterionId C = criterion(2);
    private static final CriterionId D = criterion(3);

    private static CriterionId criterion(int number) {
        return new CriterionId("c%02d".formatted(number));
    }

    private static List<CriterionId> criteria(int count) {
        return IntStream.range(0, count)
                .mapToObj(ConstrainedWeightsTest::criterion)
                .toList();
    }

    private static Constrained of(int count, LinearStatement... statements) {
        return new Constrained(new LinkedHashSet<>(criteria(count)), List.of(statements));
    }

    /** A column for each criterion, in the order of the keys. */
    private static double[][] drawn(WeightInformation information, long seed, int count) {
        var order = information.criteria().stream().sorted().toList();
        var draws = WeightDraws.of(information, order, seed);
        var columns = new double[order.size()][count];
        var block = new double[order.size()][RandomStream.BLOCK];
        for (int first = 0; first < count; first += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, count - first);
            draws.fill(first, size, block);
            for (int c = 0; c < block.length; c++) System.arraycopy(block[c], 0, columns[c], first, size);
        }
        return columns;
    }

    private static double mean(double[] column) {
        return Arrays.stream(column).sum() / column.length;
    }

    private static double variance(double[] column) {
        double mean = mean(column);
        return Arrays.stream(column).map(x -> (x - mean) * (x - mean)).sum() / column.length;
    }

    /** Each mean lies within 5 of its standard errors. */
    private static void assertMeans(double[] expected, double[][] columns) {
        for (int c = 0; c < columns.length; c++) {
            double own = Math.sqrt(variance(columns[c]) / columns[c].length);
            assertEquals(expected[c], mean(columns[c]), 5 * own + 1e-9, "weight " + c);
        }
    }

    private static double[] inOrder(Weights weights, int count) {
        return criteria(count).stream().mapToDouble(weights::of).toArray();
    }

    /** Statements that hold for some weights that are drawn first. */
    private static Constrained keepable(SplittableRandom random, int count) {
        var inner = new double[count];
        for (int c = 0; c < count; c++) inner[c] = -Math.log(random.nextDouble());
        double sum = Arrays.stream(inner).sum();
        for (int c = 0; c < count; c++) inner[c] /= sum;
        var statements = new ArrayList<LinearStatement>();
        for (int s = random.nextInt(1, 5); s > 0; s--) {
            int one = random.nextInt(count);
            int other = (one + random.nextInt(1, count)) % count;
            int more = inner[one] >= inner[other] ? one : other;
            int less = one + other - more;
            statements.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Prefer(List.of(criterion(more), criterion(less)));
                        case 1 ->
                            new Ratio(
                                    criterion(one),
                                    criterion(other),
                                    new Interval(
                                            inner[one] / inner[other] * random.nextDouble(0, 0.8),
                                            inner[one] / inner[other] * random.nextDouble(1.2, 4)));
                        case 2 ->
                            new Bounds(Map.of(
                                    criterion(one),
                                    new Interval(inner[one] * random.nextDouble(), (1 + inner[one]) / 2)));
                        default ->
                            new Linear(
                                    Map.of(criterion(one), 1.0, criterion(other), -2.0),
                                    OptionalDouble.of(inner[one] - 2 * inner[other] - random.nextDouble(0.05, 0.3)),
                                    OptionalDouble.of(inner[one] - 2 * inner[other] + random.nextDouble(0.05, 0.3)));
                    });
        }
        return new Constrained(new LinkedHashSet<>(criteria(count)), statements);
    }

    private static boolean keeps(Constrained information, List<CriterionId> order, double[] weights, double tolerance) {
        return information.statements().stream()
                .flatMap(statement -> statement.halfSpaces(order))
                .allMatch(limit -> limit.slack(weights) >= -tolerance);
    }

    private static double[] row(double[][] columns, int i) {
        return Arrays.stream(columns).mapToDouble(column -> column[i]).toArray();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void liesOnTheSimplexAndKeepsEveryStatement(long seed) {
        var random = new SplittableRandom(seed);
        int count = random.nextInt(2, 13);
        var information = keepable(random, count);
        var columns = drawn(information, seed, 300);
        for (int i = 0; i < 300; i++) {
            var weights = row(columns, i);
            assertEquals(1, Arrays.stream(weights).sum(), 1e-9);
            assertTrue(Arrays.stream(weights).allMatch(weight -> weight >= 0));
            assertTrue(keeps(information, criteria(count), weights, 1e-9), information::toString);
        }
    }

    @Nested
    class Known {

        /** Nothing said: each weight is beta(1, n − 1), whose probability is 1 − (1 − x)^(n−1). */
        @ParameterizedTest
        @ValueSource(ints = {2, 3, 6, 12, 20})
        void isTheSimplexIfNothingIsSaid(int n) {
            int count = 20_000;
            for (var column : drawn(of(n), 7, count)) {
                var sorted = column.clone();
                Arrays.sort(sorted);
                double farthest = 0;
                for (int i = 0; i < count; i++) {
                    double probability = 1 - Math.pow(1 - sorted[i], n - 1);
                    farthest = Math.max(farthest, Math.abs(probability - (i + 0.5) / count));
                }
                // Kolmogorov's statistic, which chance exceeds once in 10,000
                assertTrue(farthest * Math.sqrt(count) < 2.23, farthest + " in " + n);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {2, 3, 6, 12})
        void isTheRankOrderCentroidOfAnOrder(int n) {
            var ranked = new WeightInformation.Ranked(
                    criteria(n).stream().<Set<CriterionId>>map(Set::of).toList());
            var ordered = of(n, new Prefer(criteria(n)));
            var columns = drawn(ordered, 3, 20_000);
            assertMeans(inOrder(ranked.expected(), n), columns);
            var centre = inOrder(ordered.expected(), n);
            for (int c = 0; c < n; c++) {
                assertEquals(ranked.expected().of(criterion(c)), centre[c], 5 * 0.01 * Math.sqrt(variance(columns[c])));
            }
            var exact = drawn(ranked, 3, 20_000);
            for (int c = 0; c < n; c++) {
                // the standard error of a variance, if the fourth moment were that of an exponential distribution
                assertEquals(1, variance(columns[c]) / variance(exact[c]), 5 * Math.sqrt(2 * 8.0 / 20_000));
            }
        }

        @Test
        void isTheCentreOfBounds() {
            var bounds = new LinkedHashMap<CriterionId, Interval>();
            for (int c = 0; c < 7; c++) bounds.put(criterion(c), new Interval(0.02 * c, 0.15 + 0.05 * c));
            var expected = new WeightInformation.Bounded(bounds).expected();
            assertMeans(inOrder(expected, 7), drawn(of(7, new Bounds(bounds)), 5, 20_000));
        }

        /** a = b: the points (t, t, 1 − 2t), t from 0 to 1/2. */
        @Test
        void isAPieceOfALineForWeightsThatAreTheSame() {
            for (var same : List.of(
                    of(3, new Equal(List.of(A, B))),
                    of(3, new Prefer(List.of(A, B)), new Prefer(List.of(B, A))),
                    of(3, new Ratio(A, B, new Interval(1, 1))))) {
                var columns = drawn(same, 2, 20_000);
                assertMeans(new double[] {0.25, 0.25, 0.5}, columns);
                assertEquals(1.0 / 48, variance(columns[0]), 5e-4);
                for (int i = 0; i < 1000; i++) assertEquals(columns[0][i], columns[1][i], 1e-9);
            }
        }

        /** a between b and 2b, c free: t(1, r, 0) + (1 − t)(0, 0, 1) … by the centres of two triangles. */
        @Test
        void isATriangleForARatio() {
            // corners: all on c; a = b = 1/2; a = 2/3, b = 1/3
            var columns = drawn(of(3, new Ratio(A, B, new Interval(1, 2))), 4, 20_000);
            assertMeans(new double[] {(0.5 + 2.0 / 3) / 3, (0.5 + 1.0 / 3) / 3, 1.0 / 3}, columns);
        }

        @Test
        void isOnePointIfNothingIsLeftOpen() {
            var point = of(3, new Ratio(A, B, new Interval(2, 2)), new Bounds(Map.of(C, new Interval(0.4, 0.4))));
            var columns = drawn(point, 1, 10);
            for (int i = 0; i < 10; i++) assertArrayEquals(new double[] {0.4, 0.2, 0.4}, row(columns, i), 1e-9);
            assertArrayEquals(new double[] {0.4, 0.2, 0.4}, inOrder(point.expected(), 3), 1e-9);
            assertArrayEquals(new double[] {1}, inOrder(of(1).expected(), 1));
        }

        @ParameterizedTest
        @ValueSource(doubles = {1e-2, 1e-4, 1e-6, 3e-7})
        void isUniformOnANeedle(double width) {
            var columns = drawn(
                    of(
                            4,
                            new Linear(Map.of(A, 1.0, B, -1.0), OptionalDouble.of(0), OptionalDouble.of(width)),
                            new Linear(Map.of(C, 1.0, D, -1.0), OptionalDouble.of(0), OptionalDouble.of(width))),
                    6,
                    20_000);
            // a is nearly uniform from 0 to 1/2
            assertEquals(0.25, mean(columns[0]), 5 * Math.sqrt(1.0 / 48 / 20_000) + width / 4);
            assertEquals(1.0 / 48, variance(columns[0]), 5e-4 + width);
            var apart = new double[20_000];
            for (int i = 0; i < apart.length; i++) apart[i] = (columns[0][i] - columns[1][i]) / width;
            assertEquals(0.5, mean(apart), 5 * Math.sqrt(1.0 / 12 / apart.length) + width);
            assertEquals(1.0 / 12, variance(apart), 0.003 + width);
        }
    }

    /** Against points of the whole simplex that are kept if all statements hold for them. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isWhatIsLeftOfTheSimplex(long seed) {
        var random = new SplittableRandom(seed);
        int n = random.nextInt(3, 7);
        var information = keepable(random, n);
        var order = criteria(n);
        var kept = new ArrayList<double[]>();
        for (int trial = 0; trial < 4_000_000 && kept.size() < 20_000; trial++) {
            var weights = new double[n];
            double sum = 0;
            for (int c = 0; c < n; c++) sum += weights[c] = -Math.log(random.nextDouble());
            for (int c = 0; c < n; c++) weights[c] /= sum;
            if (keeps(information, order, weights, 0)) kept.add(weights);
        }
        assertTrue(kept.size() > 500, kept.size() + " kept of " + information);
        var columns = drawn(information, seed, 20_000);
        for (int c = 0; c < n; c++) {
            int place = c;
            var plain = kept.stream().mapToDouble(weights -> weights[place]).toArray();
            double error = Math.sqrt(variance(plain) / plain.length + variance(columns[c]) / columns[c].length);
            assertEquals(mean(plain), mean(columns[c]), 5 * error, "mean of " + c + " in " + information);
            // how often it is above its mean: the shape, not only the middle
            double limit = mean(plain);
            double share = Arrays.stream(plain).filter(w -> w > limit).count() / (double) plain.length;
            double drawnShare = Arrays.stream(columns[c]).filter(w -> w > limit).count() / (double) columns[c].length;
            assertEquals(
                    share,
                    drawnShare,
                    5 * Math.sqrt(0.25 / plain.length + 0.25 / columns[c].length),
                    "share of " + c + " in " + information);
        }
    }

    /** The mean over many seeds varies as that of independent draws does. */
    @Test
    void drawsAreAsGoodAsIndependent() {
        int seeds = 200;
        int count = 2_000;
        var information = of(8, new Prefer(criteria(8)));
        var means = new double[8][seeds];
        var variances = new double[8];
        for (int s = 0; s < seeds; s++) {
            var columns = drawn(information, s, count);
            for (int c = 0; c < 8; c++) {
                means[c][s] = mean(columns[c]);
                variances[c] += variance(columns[c]) / seeds;
            }
        }
        for (int c = 0; c < 8; c++) {
            double ratio = variance(means[c]) * count / variances[c];
            // chi-squared with 199 degrees of freedom: standard deviation 0.1
            assertEquals(1, ratio, 0.4, "weight " + c);
        }
    }

    @Test
    void dependsNeitherOnTheOrderOfWhatWasSaidNorOnThatOfTheCriteria() {
        var first = of(4, new Prefer(List.of(A, B, C)), new Bounds(Map.of(D, new Interval(0.1, 0.3))));
        var second = new Constrained(
                new LinkedHashSet<>(List.of(D, B, A, C)),
                List.of(
                        new Bounds(Map.of(D, new Interval(0.1, 0.3))),
                        new Prefer(List.of(B, C)),
                        new Prefer(List.of(A, B))));
        assertArrayEquals(drawn(first, 9, 500), drawn(second, 9, 500));
        assertEquals(first.expected().of(D), second.expected().of(D));
    }

    @Test
    void drawsDoNotDependOnThePortionThatTheyAreTakenIn() {
        var information = of(5, new Ratio(A, B, new Interval(0.5, 2)));
        var whole = drawn(information, 9, 512);
        var part = new double[5][RandomStream.BLOCK];
        WeightDraws.of(information, criteria(5), 9).fill(300, 17, part);
        for (int c = 0; c < 5; c++) {
            assertArrayEquals(Arrays.copyOfRange(whole[c], 300, 317), Arrays.copyOf(part[c], 17));
        }
    }

    @Nested
    class Contradictions {

        private static String refusal(LinearStatement... statements) {
            return assertThrows(ContradictoryStatements.class, () -> of(4, statements))
                    .getMessage();
        }

        @Test
        void areToldByTheFewestThatMakeOne() {
            // 1, 3 and 5 go round in a circle; 2 and 4 are too much together
            var message = refusal(
                    new Ratio(A, B, new Interval(2, 9)),
                    new Bounds(Map.of(C, new Interval(0.3, 1))),
                    new Ratio(B, C, new Interval(2, 9)),
                    new Linear(Map.of(C, 1.0, D, -1.0), OptionalDouble.empty(), OptionalDouble.of(-0.5)),
                    new Ratio(C, A, new Interval(1, 9)));
            assertTrue(message.contains(": 2: bounds {%s [0.3, 1.0]}, 4: linear".formatted(C)), message);
            assertTrue(!message.contains("ratio"), message);
        }

        @Test
        void mayBeACircle() {
            var message = refusal(
                    new Prefer(List.of(D, A)),
                    new Ratio(A, B, new Interval(1.5, 3)),
                    new Ratio(B, C, new Interval(1, 3)),
                    new Bounds(Map.of(C, new Interval(0.1, 0.2))),
                    new Ratio(C, A, new Interval(1, 3)));
            assertTrue(message.startsWith("no weights keep all of these statements: 2: ratio"), message);
            assertTrue(
                    message.contains("3: ratio") && message.contains("4: bounds") && message.contains("5: ratio"),
                    message);
        }

        @Test
        void mayBeOneStatementAlone() {
            var message = refusal(
                    new Prefer(List.of(A, B)),
                    new Linear(Map.of(A, 1.0, B, 1.0), OptionalDouble.of(1.5), OptionalDouble.empty()));
            assertTrue(message.contains("2: linear {"), message);
            assertTrue(!message.contains("prefer"), message);
        }
    }

    @Test
    void samplesAreDrawnAsOftenAsTheyAre() {
        var samples = new WeightInformation.Sampled(
                new LinkedHashSet<>(List.of(B, A)),
                List.of(List.of(1.0, 3.0), List.of(2.0, 2.0), List.of(0.0, 5.0), List.of(1.0, 1.0)));
        assertArrayEquals(new double[] {0.6875, 0.3125}, inOrder(samples.expected(), 2), 1e-12);
        var columns = drawn(samples, 3, 20_000);
        assertMeans(new double[] {0.6875, 0.3125}, columns);
        double even = Arrays.stream(columns[0]).filter(weight -> weight == 0.5).count() / 20_000.0;
        assertEquals(0.5, even, 5 * 0.5 / Math.sqrt(20_000));
    }
}
