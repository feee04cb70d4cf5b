package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Preference;
import org.waymark.core.model.CriterionId;
import org.waymark.core.testing.Seeds;
import org.waymark.core.weights.PreferenceStatement.Choice;
import org.waymark.core.weights.PreferenceStatement.Order;

class PreferencePoolTest {

    private static final List<CriterionId> IDS = IntStream.range(0, 12)
            .mapToObj(i -> new CriterionId("criterion-" + (char) ('a' + i)))
            .toList();
    private static final double SIGMA = 0.8;
    private static final double[] BETAS = {0.15, 1, 2.5, 4};
    private static final double[] PARTS = {0.08, 0.2, 0.47, 0.25};

    static LongStream seeds() {
        return Seeds.all();
    }

    private static Weights prior(int count) {
        var ratios = new LinkedHashMap<CriterionId, Double>();
        for (int i = 0; i < count; i++) ratios.put(IDS.get(i), 1.0 + i % 4);
        return Weights.inRatio(ratios);
    }

    /** Somebody with weights of their own, who says what they would improve first, and chooses four times between two offers. */
    private record Somebody(double[] logs, double beta, SplittableRandom random) {

        static Somebody of(Weights prior, double beta, long seed) {
            var random = new SplittableRandom(seed);
            var logs = prior.byCriterion().values().stream()
                    .mapToDouble(weight -> Math.log(weight) + SIGMA * random.nextGaussian())
                    .toArray();
            return new Somebody(logs, beta, random);
        }

        Order ordered(int named) {
            var heard = new ArrayList<>(IntStream.range(0, logs.length).boxed().toList());
            var gains = heard.stream().collect(Collectors.toMap(IDS::get, i -> 0.3 + 0.05 * i));
            var noisy = new double[logs.length];
            for (int i = 0; i < noisy.length; i++) {
                double gumbel = -Math.log(-Math.log(random.nextDouble()));
                noisy[i] = beta * (logs[i] + Math.log(0.3 + 0.05 * i)) + gumbel;
            }
            heard.sort(Comparator.comparingDouble(i -> -noisy[i]));
            return new Order(
                    heard.stream().limit(named).map(i -> Set.of(IDS.get(i))).toList(), gains);
        }

        Choice choice() {
            int first = random.nextInt(logs.length);
            int second = (first + 1 + random.nextInt(logs.length - 1)) % logs.length;
            double gainOfFirst = 0.1 + 0.8 * random.nextDouble();
            double gainOfSecond = 0.1 + 0.8 * random.nextDouble();
            double margin = logs[first] - logs[second] + Math.log(gainOfFirst / gainOfSecond);
            double u = random.nextDouble();
            double above = 1 / (1 + Math.exp(-beta * (margin - 0.2)));
            double below = 1 / (1 + Math.exp(-beta * (-margin - 0.2)));
            var said = u < above ? Preference.FIRST : u > 1 - below ? Preference.SECOND : Preference.SAME;
            return new Choice(IDS.get(first), gainOfFirst, IDS.get(second), gainOfSecond, said);
        }

        List<PreferenceStatement> statements() {
            var all = new ArrayList<PreferenceStatement>(List.of(ordered(3)));
            for (int i = 0; i < 4; i++) all.add(choice());
            return all;
        }
    }

    /** The mean over the draws as they count. */
    private static double mean(PreferencePool pool, ToDoubleFunction<double[]> of) {
        double sum = 0;
        for (int i = 0; i < PreferencePool.SIZE; i++) sum += pool.counts()[i] * of.applyAsDouble(draw(pool, i));
        return sum;
    }

    private static double[] draw(PreferencePool pool, int i) {
        return IntStream.range(0, pool.weights().length)
                .mapToDouble(c -> pool.weights()[c][i])
                .toArray();
    }

    @Nested
    class AgainstIntegration {

        /** To six times the prior's spread on both sides. */
        private static final int STEPS = 80;

        private record Integral(double evidence, double mean, double variance, double careless) {}

        /** Of the first weight; the density is written down once more, for one point, as the documentation has it. */
        private static Integral integrate(Weights prior, List<PreferenceStatement> statements) {
            int d = prior.byCriterion().size();
            var logs = IDS.stream()
                    .limit(d)
                    .mapToDouble(id -> Math.log(prior.of(id)))
                    .toArray();
            double[] sums = new double[4];
            var at = new int[d];
            do {
                var theta = new double[d];
                double density = 1;
                for (int c = 0; c < d; c++) {
                    double z = 6 * (2.0 * at[c] / STEPS - 1);
                    theta[c] = logs[c] + SIGMA * z;
                    density *= Math.exp(-z * z / 2);
                }
                double first = Math.exp(theta[0])
                        / IntStream.range(0, d)
                                .mapToDouble(c -> Math.exp(theta[c]))
                                .sum();
                for (int kind = 0; kind < BETAS.length; kind++) {
                    double p = density * PARTS[kind];
                    for (var statement : statements) p *= probability(statement, BETAS[kind], theta);
                    sums[0] += p;
                    sums[1] += p * first;
                    sums[2] += p * first * first;
                    if (kind == 0) sums[3] += p;
                }
            } while (next(at));
            double mean = sums[1] / sums[0];
            return new Integral(sums[0], mean, sums[2] / sums[0] - mean * mean, sums[3] / sums[0]);
        }

        private static boolean next(int[] at) {
            for (int c = 0; c < at.length; c++) {
                if (at[c]++ < STEPS) return true;
                at[c] = 0;
            }
            return false;
        }

        private static double probability(PreferenceStatement statement, double beta, double[] theta) {
            return switch (statement) {
                case Choice(var first, double ofFirst, var second, double ofSecond, var said) -> {
                    double margin = theta[IDS.indexOf(first)]
                            - theta[IDS.indexOf(second)]
                            + Math.log(ofFirst)
                            - Math.log(ofSecond);
                    double above = 1 / (1 + Math.exp(-beta * (margin - 0.2)));
                    double below = 1 / (1 + Math.exp(-beta * (-margin - 0.2)));
                    yield switch (said) {
                        case FIRST -> above;
                        case SECOND -> below;
                        case SAME -> 1 - above - below;
                    };
                }
                case Order(var groups, var gains) -> {
                    var left = new HashSet<>(gains.keySet());
                    double p = 1;
                    for (var group : groups) {
                        double sum = 0;
                        for (var id : left) sum += strength(id, gains, beta, theta);
                        for (var id : group) p *= strength(id, gains, beta, theta) / sum;
                        left.removeAll(group);
                    }
                    yield p;
                }
            };
        }

        private static double strength(CriterionId id, Map<CriterionId, Double> gains, double beta, double[] theta) {
            return Math.pow(Math.exp(theta[IDS.indexOf(id)]) * gains.get(id), beta);
        }

        private void agree(Weights prior, List<PreferenceStatement> statements) {
            var pool = PreferencePool.of(prior, statements, 1);
            var exact = integrate(prior, statements);
            double error = Math.sqrt(exact.variance() / pool.effective());
            assertEquals(exact.mean(), mean(pool, weights -> weights[0]), 4 * error);
            double carelessError = Math.sqrt(exact.careless() * (1 - exact.careless()) / pool.effective());
            assertEquals(exact.careless(), pool.careless(), 4 * carelessError);
            var silent = PreferencePool.of(prior, List.of(), 1);
            var nothing = integrate(prior, List.of());
            assertEquals(
                    Math.log(exact.evidence() / nothing.evidence()),
                    pool.evidence() - silent.evidence(),
                    8 / Math.sqrt(Math.min(pool.effective(), silent.effective())));
        }

        @Test
        void withTwoCriteria() {
            var a = IDS.get(0);
            var b = IDS.get(1);
            var order = new Order(List.of(Set.of(b)), Map.of(a, 0.5, b, 0.9));
            for (var said : Preference.values()) {
                agree(prior(2), List.of(order, new Choice(a, 0.8, b, 0.3, said), new Choice(b, 0.2, a, 0.7, said)));
            }
            agree(prior(2), List.of(new Order(List.of(Set.of(a, b)), Map.of(a, 0.5, b, 0.9))));
        }

        @Test
        void withThreeCriteria() {
            var a = IDS.get(0);
            var b = IDS.get(1);
            var c = IDS.get(2);
            var order = new Order(List.of(Set.of(a), Set.of(b, c)), Map.of(a, 0.5, b, 0.9, c, 0.4));
            agree(
                    prior(3),
                    List.of(
                            order,
                            new Choice(a, 0.8, b, 0.3, Preference.FIRST),
                            new Choice(b, 0.5, c, 0.5, Preference.SAME)));
        }
    }

    @Test
    void withoutAStatementIsThePrior() {
        var prior = prior(12);
        var pool = PreferencePool.of(prior, List.of(), 1);
        assertEquals(0.08, pool.careless(), 4 * Math.sqrt(0.08 * 0.92 / pool.effective()));
        for (int c = 0; c < 12; c++) {
            int at = c;
            double log = mean(pool, weights -> Math.log(weights[at] / weights[0]));
            assertEquals(
                    Math.log(prior.of(IDS.get(c)) / prior.of(IDS.getFirst())),
                    log,
                    4 * SIGMA * Math.sqrt(2 / pool.effective()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void dependsOnWhatWasSaidAndNotOnItsOrder(long seed) {
        var prior = prior(12);
        var statements = Somebody.of(prior, 2.5, seed).statements();
        var shuffled = new ArrayList<>(statements);
        Collections.shuffle(shuffled, new Random(seed));
        var turned = new LinkedHashMap<CriterionId, Double>();
        IDS.reversed().forEach(id -> turned.put(id, prior.of(id)));
        var pool = PreferencePool.of(prior, statements, seed);
        var again = PreferencePool.of(new Weights(turned), shuffled, seed);
        assertArrayEquals(pool.counts(), again.counts());
        assertArrayEquals(pool.weights()[5], again.weights()[5]);
        assertEquals(pool.evidence(), again.evidence());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFifthOfTheDrawsCountsAtTheLeast(long seed) {
        var prior = prior(12);
        for (double beta : BETAS) {
            var somebody = Somebody.of(prior, beta, seed);
            var statements = new ArrayList<PreferenceStatement>(List.of(somebody.ordered(5)));
            for (int i = 0; i < 8; i++) statements.add(somebody.choice());
            double effective = PreferencePool.of(prior, statements, seed).effective();
            assertTrue(effective >= 0.2 * PreferencePool.SIZE, "%s of %s".formatted(effective, PreferencePool.SIZE));
        }
    }

    /** Where the posterior is right, the truth lies within its nine tenths as often as it says. */
    @Test
    void findsTheWeightsOfPeopleAsOftenAsItSays() {
        var prior = prior(12);
        int people = 300;
        long within = Seeds.first(people)
                .filter(seed -> {
                    int kind = Math.floorMod(seed, 100);
                    double beta = kind < 8 ? 0.15 : kind < 28 ? 1 : kind < 75 ? 2.5 : 4;
                    var somebody = Somebody.of(prior, beta, seed);
                    var pool = PreferencePool.of(prior, somebody.statements(), seed);
                    double truth = somebody.logs()[2] - somebody.logs()[7];
                    double below = mean(pool, w -> Math.log(w[2] / w[7]) < truth ? 1 : 0);
                    return below > 0.05 && below < 0.95;
                })
                .count();
        assertEquals(0.9, (double) within / people, 4 * Math.sqrt(0.9 * 0.1 / people));
    }

    @Test
    void comesCloserToTheWeightsTheMoreIsSaid() {
        var prior = prior(12);
        var errors = new double[3];
        Seeds.first(100).forEach(seed -> {
            var somebody = Somebody.of(prior, 4, seed);
            var order = somebody.ordered(5);
            var all = new ArrayList<PreferenceStatement>(List.of(order));
            for (int i = 0; i < 12; i++) all.add(somebody.choice());
            errors[0] += error(somebody, PreferencePool.of(prior, List.of(), seed));
            errors[1] += error(somebody, PreferencePool.of(prior, List.of(order), seed));
            errors[2] += error(somebody, PreferencePool.of(prior, all, seed));
        });
        assertTrue(errors[1] < 0.9 * errors[0], errors[1] + " of " + errors[0]);
        assertTrue(errors[2] < 0.85 * errors[1], errors[2] + " of " + errors[1]);
    }

    private static double error(Somebody somebody, PreferencePool pool) {
        double sum = IntStream.range(0, 12)
                .mapToDouble(c -> Math.exp(somebody.logs()[c]))
                .sum();
        return IntStream.range(0, 12)
                .mapToDouble(c -> Math.abs(mean(pool, w -> w[c]) - Math.exp(somebody.logs()[c]) / sum))
                .sum();
    }

    @Test
    void contradictionsWidenItInsteadOfEmptyingIt() {
        var prior = prior(4);
        var a = IDS.get(0);
        var b = IDS.get(1);
        var agreeing = PreferencePool.of(
                prior,
                List.of(new Choice(a, 0.9, b, 0.2, Preference.FIRST), new Choice(a, 0.2, b, 0.9, Preference.SECOND)),
                1);
        var contradicting = PreferencePool.of(
                prior,
                List.of(new Choice(a, 0.9, b, 0.2, Preference.SECOND), new Choice(a, 0.2, b, 0.9, Preference.FIRST)),
                1);
        assertTrue(spread(contradicting) > 1.5 * spread(agreeing));
        assertTrue(contradicting.careless() > 2 * agreeing.careless());
        assertTrue(contradicting.effective() > PreferencePool.SIZE / 4.0);
    }

    private static double spread(PreferencePool pool) {
        double mean = mean(pool, w -> Math.log(w[0] / w[1]));
        return mean(pool, w -> Math.pow(Math.log(w[0] / w[1]) - mean, 2));
    }

    @Nested
    class AroundAnotherPrior {

        private final List<PreferenceStatement> statements =
                Somebody.of(prior(12), 2.5, 5).statements();

        private Weights moved(double factor) {
            var ratios = new LinkedHashMap<>(prior(12).byCriterion());
            ratios.computeIfPresent(IDS.get(2), (id, weight) -> factor * weight);
            ratios.computeIfPresent(IDS.get(7), (id, weight) -> weight / factor);
            return Weights.inRatio(ratios);
        }

        private PreferencePool near(Weights other) {
            var known = new WeightInformation.Stated(prior(12).byCriterion(), statements, 5, PreferenceSource.exact());
            return PreferenceSource.near(known).pool(other, statements, 5);
        }

        @Test
        void comesToNearlyTheSameAsAPoolOfItsOwn() {
            var own = PreferencePool.of(moved(1.6), statements, 5);
            var near = near(moved(1.6));
            for (int c = 0; c < 12; c++) {
                int at = c;
                double mean = mean(own, w -> w[at]);
                double variance = mean(own, w -> (w[at] - mean) * (w[at] - mean));
                double error = Math.sqrt(variance / own.effective() + variance / near.effective());
                assertEquals(mean, mean(near, w -> w[at]), 4 * error);
            }
            assertEquals(own.evidence(), near.evidence(), 8 / Math.sqrt(near.effective()));
            assertTrue(near.effective() < own.effective());
        }

        @Test
        void isThePoolItselfForTheSameWeightsInAnyRatio() {
            assertArrayEquals(
                    PreferencePool.of(prior(12), statements, 5).counts(),
                    near(prior(12)).counts());
        }

        @Test
        void isDrawnAnewWhereSomethingElseWeighsNothing() {
            var ratios = new LinkedHashMap<>(prior(12).byCriterion());
            ratios.put(IDS.get(4), 0.0);
            var other = Weights.inRatio(ratios);
            assertArrayEquals(
                    PreferencePool.of(other, statements, 5).counts(),
                    near(other).counts());
        }

        @Test
        void isDrawnAnewAfterOtherStatements() {
            var known = new WeightInformation.Stated(prior(12).byCriterion(), List.of(), 5, PreferenceSource.exact());
            assertArrayEquals(
                    PreferencePool.of(prior(12), statements, 5).counts(),
                    PreferenceSource.near(known).pool(prior(12), statements, 5).counts());
        }
    }

    @Test
    void whatWeighsNothingStaysSo() {
        var prior = Weights.inRatio(Map.of(IDS.get(0), 1.0, IDS.get(1), 0.0, IDS.get(2), 2.0));
        var pool = PreferencePool.of(prior, List.of(new Choice(IDS.get(1), 1, IDS.get(0), 0.1, Preference.FIRST)), 1);
        assertEquals(0, mean(pool, w -> w[1]));
        assertEquals(
                pool.evidence(),
                PreferencePool.of(prior, List.of(), 1).evidence(),
                1e-12,
                "a choice with something that cannot weigh anything says nothing");
    }

    @Test
    void gainsAreGains() {
        assertThrows(
                IllegalArgumentException.class, () -> new Choice(IDS.get(0), 0, IDS.get(1), 0.5, Preference.FIRST));
        assertThrows(
                IllegalArgumentException.class, () -> new Order(List.of(Set.of(IDS.get(0))), Map.of(IDS.get(1), 0.5)));
    }

    @Nested
    class Drawn {

        private final Weights prior = prior(12);
        private final WeightInformation.Stated stated = new WeightInformation.Stated(
                prior.byCriterion(), Somebody.of(prior, 2.5, 7).statements(), 7, PreferenceSource.exact());

        private double[][] draws(long seed, int count) {
            var source = WeightDraws.of(stated, IDS, seed);
            var columns = new double[12][count];
            var block = new double[12][256];
            for (int first = 0; first < count; first += 256) {
                source.fill(first, 256, block);
                for (int c = 0; c < 12; c++) System.arraycopy(block[c], 0, columns[c], first, 256);
            }
            return columns;
        }

        @Test
        void asOftenAsTheyCount() {
            var columns = draws(3, 10_240);
            for (int c = 0; c < 12; c++) {
                double mean = 0;
                for (double weight : columns[c]) mean += weight / 10_240;
                assertEquals(stated.expected().of(IDS.get(c)), mean, 1e-3);
            }
        }

        @Test
        void eachByItsNumberAlone() {
            var source = WeightDraws.of(stated, IDS, 3);
            var columns = draws(3, 1_024);
            var part = new double[12][256];
            source.fill(100, 256, part);
            for (int i = 0; i < 256; i++) assertEquals(columns[4][100 + i], part[4][i]);
        }

        @Test
        void varyAsAPoolDoes() {
            assertEquals(
                    1 / stated.pool().effective(),
                    WeightDraws.of(stated, IDS, 3).varianceOfPool());
        }
    }
}
