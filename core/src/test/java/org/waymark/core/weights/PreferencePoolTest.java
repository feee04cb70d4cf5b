package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.weights.Somebody.BETAS;
import static org.waymark.core.weights.Somebody.IDS;
import static org.waymark.core.weights.Somebody.SIGMA;
import static org.waymark.core.weights.Somebody.mean;
import static org.waymark.core.weights.Somebody.prior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Preference;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Draws;
import org.waymark.core.testing.Seeds;
import org.waymark.core.weights.PreferenceStatement.Choice;
import org.waymark.core.weights.PreferenceStatement.Order;

class PreferencePoolTest {

    static LongStream seeds() {
        return Seeds.all();
    }

    @Test
    void withoutAStatementIsThePrior() {
        var prior = prior(12);
        var pool = PreferencePool.of(prior, List.of(), 1, PreferencePool.SIZE);
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
        var pool = PreferencePool.of(prior, statements, seed, PreferencePool.SIZE);
        var again = PreferencePool.of(new Weights(turned), shuffled, seed, PreferencePool.SIZE);
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
            double effective = PreferencePool.of(prior, statements, seed, PreferencePool.SIZE)
                    .effective();
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
                    var pool = PreferencePool.of(prior, somebody.statements(), seed, PreferencePool.SIZE);
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
            errors[0] += error(somebody, PreferencePool.of(prior, List.of(), seed, PreferencePool.SIZE));
            errors[1] += error(somebody, PreferencePool.of(prior, List.of(order), seed, PreferencePool.SIZE));
            errors[2] += error(somebody, PreferencePool.of(prior, all, seed, PreferencePool.SIZE));
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
                1,
                PreferencePool.SIZE);
        var contradicting = PreferencePool.of(
                prior,
                List.of(new Choice(a, 0.9, b, 0.2, Preference.SECOND), new Choice(a, 0.2, b, 0.9, Preference.FIRST)),
                1,
                PreferencePool.SIZE);
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
            var known = new WeightInformation.Stated(
                    prior(12).byCriterion(), statements, new Draws(5, 10_000), PreferenceSource.exact());
            return PreferenceSource.near(known).pool(other, statements, new Draws(5, 10_000));
        }

        @Test
        void comesToNearlyTheSameAsAPoolOfItsOwn() {
            var own = PreferencePool.of(moved(1.6), statements, 5, PreferencePool.SIZE);
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
                    PreferencePool.of(prior(12), statements, 5, PreferencePool.SIZE)
                            .counts(),
                    near(prior(12)).counts());
        }

        @Test
        void isDrawnAnewWhereSomethingElseWeighsNothing() {
            var ratios = new LinkedHashMap<>(prior(12).byCriterion());
            ratios.put(IDS.get(4), 0.0);
            var other = Weights.inRatio(ratios);
            assertArrayEquals(
                    PreferencePool.of(other, statements, 5, PreferencePool.SIZE).counts(),
                    near(other).counts());
        }

        @Test
        void isDrawnAnewAfterOtherStatements() {
            var known = new WeightInformation.Stated(
                    prior(12).byCriterion(), List.of(), new Draws(5, 10_000), PreferenceSource.exact());
            assertArrayEquals(
                    PreferencePool.of(prior(12), statements, 5, PreferencePool.SIZE)
                            .counts(),
                    PreferenceSource.near(known)
                            .pool(prior(12), statements, new Draws(5, 10_000))
                            .counts());
        }
    }

    @Nested
    class OfAnOutcomeThatRestsOnFewDraws {

        private final Weights prior = prior(12);

        @ParameterizedTest(name = "seed {0}")
        @MethodSource("org.waymark.core.weights.PreferencePoolTest#seeds")
        void hasAsManyAndTellsAboutTheSame(long seed) {
            var statements = Somebody.of(prior, 2.5, seed).statements();
            var whole = PreferencePool.of(prior, statements, seed, PreferencePool.SIZE);
            var few = PreferenceSource.exact().pool(prior, statements, new Draws(seed, 96));

            assertEquals(96, few.counts().length);
            assertEquals(1, Arrays.stream(few.counts()).sum(), 1e-12);
            for (var id : IDS) {
                int at = IDS.indexOf(id);
                double mean = whole.expected().of(id);
                double variance = mean(whole, w -> (w[at] - mean) * (w[at] - mean));
                assertEquals(mean, few.expected().of(id), 5 * Math.sqrt(variance / few.effective()), id.key());
            }
        }

        @Test
        void isWholeFrom128DrawsOnAndSmallerForEstimates() {
            assertEquals(
                    127,
                    PreferenceSource.exact()
                            .pool(prior, List.of(), new Draws(1, 127))
                            .counts()
                            .length);
            assertArrayEquals(
                    PreferencePool.of(prior, List.of(), 1, PreferencePool.SIZE).counts(),
                    PreferenceSource.exact()
                            .pool(prior, List.of(), new Draws(1, 128))
                            .counts());
            assertEquals(
                    512,
                    PreferenceSource.forEstimates()
                            .pool(prior, List.of(), new Draws(1, 128))
                            .counts()
                            .length);
        }
    }

    @Test
    void whatWeighsNothingStaysSo() {
        var prior = Weights.inRatio(Map.of(IDS.get(0), 1.0, IDS.get(1), 0.0, IDS.get(2), 2.0));
        var pool = PreferencePool.of(
                prior, List.of(new Choice(IDS.get(1), 1, IDS.get(0), 0.1, Preference.FIRST)), 1, PreferencePool.SIZE);
        assertEquals(0, mean(pool, w -> w[1]));
        assertEquals(
                pool.evidence(),
                PreferencePool.of(prior, List.of(), 1, PreferencePool.SIZE).evidence(),
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
}
