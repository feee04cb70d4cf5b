package org.waymark.core.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.testing.SeededProblem;

class DistributionsTest {

    private static final Scale SCALE = new Scale(-3, 11);

    static Stream<Distribution> shapes() {
        return Stream.of(
                new Uniform(-2, 9),
                new Triangular(0, 0, 3),
                new Triangular(0, 1, 3),
                new Triangular(0, 3, 3),
                new Pert(1, 1, 5),
                new Pert(1, 2, 5),
                new Normal(4, 1.5),
                new Beta(0.02, 0.5, 0, 1),
                new Beta(0.5, 0.5, -1, 1),
                new Beta(1, 1, 0, 1),
                new Beta(2, 30, 0, 1),
                new Beta(400, 300, 0, 1),
                new Beta(1e6, 3, 0, 1),
                new LogNormal(0, 0.3, 0, 1),
                new LogNormal(-2, 1, 4, 3),
                new LogNormal(5, 8, 0, 1),
                new LogitNormal(0, 1, 0, 1),
                new LogitNormal(-3, 0.2, 0, 1),
                new LogitNormal(1, 4, -2, 5),
                new Gamma(0.3, 2, 0),
                new Gamma(1, 1, 0),
                new Gamma(7.5, 0.2, -3),
                new Gamma(1e4, 3, 0),
                new Student(0, 1, 1.01),
                new Student(4, 2, 3),
                new Student(4, 2, 1e6),
                new BetaCounts(3, 20, 0, 1),
                new BetaCounts(0, 5, 0, 1));
    }

    /** Those that jump from number to number: a probability is met exactly, or passed by a jump. */
    static Stream<Distribution> jumps() {
        return Stream.of(
                new Discrete(List.of(chance(3, 0.25), chance(-1, 0.5), chance(7, 0.125), chance(5, 0.125))),
                new Discrete(List.of(chance(0, 0.333), chance(1, 0.333), chance(2, 0.333), chance(9, 0))),
                new Samples(List.of(4.0, 1.0, 1.0, 8.0, 2.5)),
                new Samples(new SplittableRandom(4)
                        .doubles(777)
                        .map(u -> u * u * 10)
                        .boxed()
                        .toList()));
    }

    private static Discrete.Chance chance(double value, double probability) {
        return new Discrete.Chance(value, probability);
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void aDrawOfSingleNumbersIsTheQuantileOfItsRandomNumber(Distribution distribution) {
        var stream = RandomStream.of(5, "quantile");
        var sampler = distribution.sampler(stream);
        for (int i = 0; i < 5_000; i++) {
            double drawn = draw(sampler, i);
            assertEquals(distribution.quantile(stream.uniform(i)), drawn);
            assertTrue(distribution.atMost(drawn) >= stream.uniform(i));
            assertTrue(1 - distribution.atLeast(drawn) <= stream.uniform(i));
        }
    }

    @ParameterizedTest
    @MethodSource({"shapes", "jumps"})
    void stretchingAndMovingMovesEveryQuantile(Distribution distribution) {
        var moved = distribution.times(2.5).plus(-7);
        assertEquals(distribution.kind(), moved.kind());
        assertEquals(2.5 * distribution.mean() - 7, moved.mean(), 1e-12 * (7 + Math.abs(moved.mean())));
        assertEquals(2.5 * distribution.sd(), moved.sd(), 1e-12 * distribution.sd());
        for (double p : new double[] {0.01, 0.3, 0.5, 0.9}) {
            double expected = 2.5 * distribution.quantile(p) - 7;
            assertEquals(expected, moved.quantile(p), 1e-12 * (7 + Math.abs(expected)));
        }
    }

    @ParameterizedTest
    @MethodSource({"shapes", "jumps"})
    void whatWouldLieBeyondAllNumbersIsKeptInBounds(Distribution distribution) {
        for (double factor : new double[] {1e300, 1e-300}) {
            var far = distribution.times(factor).times(factor);
            assertTrue(Double.isFinite(far.quantile(0.01)) && Double.isFinite(far.mean()), far::toString);
            var column = new double[1];
            far.sampler(RandomStream.of(1, "far")).fill(0, 1, column);
            assertTrue(Double.isFinite(column[0]), far::toString);
            assertTrue(Double.isFinite(far.plus(1e308).plus(1e308).mean()));
        }
    }

    @ParameterizedTest
    @MethodSource({"shapes", "jumps"})
    void isMadeAgainFromItsNumbers(Distribution distribution) {
        assertEquals(distribution, distribution.kind().of(distribution.numbers()));
        var moved = distribution.times(3).plus(0.25);
        assertEquals(moved, moved.kind().of(moved.numbers()));
    }

    /**
     * The table that serves the draws, against the formula: the probability below a draw is the random number itself. Only
     * shapes that crowd at an end are known less well.
     */
    private static double draw(Sampler sampler, long index) {
        var column = new double[1];
        sampler.fill(index, 1, column);
        return column[0];
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aDrawIsTheQuantileOfItsRandomNumber(Distribution distribution) {
        var stream = RandomStream.of(5, "quantile");
        var sampler = distribution.sampler(stream);
        double tolerance = distribution instanceof Beta beta && beta.a() < 0.1 ? 1e-4 : 1e-6;
        for (int i = 0; i < 20_000; i++) {
            long bits = stream.bits(i);
            double outer = (bits & Long.MAX_VALUE) * 0x1p-64;
            double probability = bits < 0 ? 1 - outer : outer;
            if (sampler instanceof Sampler.Even || sampler instanceof Sampler.Peaked) probability = stream.uniform(i);
            assertEquals(probability, distribution.atMost(draw(sampler, i)), tolerance);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aColumnHoldsTheDraws(Distribution distribution) {
        var sampler = distribution.sampler(RandomStream.of(6, "column")).stretched(-2, 3);
        var column = new double[RandomStream.BLOCK];
        sampler.fill(1000, column.length, column);
        for (int i = 0; i < column.length; i++) {
            assertEquals(draw(sampler, 1000 + i), column[i]);
            assertTrue(column[i] >= sampler.lowest() - 1e-9 && column[i] <= sampler.highest() + 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void quantileAndProbabilityAreInverse(Distribution distribution) {
        for (double p : new double[] {1e-6, 0.01, 0.2, 0.5, 0.7, 0.999}) {
            assertEquals(p, distribution.atMost(distribution.quantile(p)), 1e-9);
            assertEquals(1 - p, distribution.atLeast(distribution.quantile(p)), 1e-9);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void drawsHaveTheStatedMeanAndStandardDeviation(long seed) {
        var distribution = SeededProblem.distribution(new SplittableRandom(seed), SCALE);
        var sampler = distribution.sampler(RandomStream.of(seed, "mean"));
        double sum = 0;
        double squares = 0;
        int n = 5000;
        for (int i = 0; i < n; i++) {
            double apart = draw(sampler, i) - distribution.mean();
            sum += apart;
            squares += apart * apart;
        }
        assertEquals(0, sum / n, 5 * Math.sqrt(squares / n / n) + 1e-9);
        assertEquals(distribution.sd(), Math.sqrt(squares / n), 0.1 * distribution.sd() + 1e-9);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void valuesAreThoseOfTheValueFunction(long seed) {
        var random = new SplittableRandom(seed);
        var problem = SeededProblem.of(seed);
        var value = problem.performances().criteria().values().iterator().next();
        var distribution = SeededProblem.distribution(random, value.scale());
        var stream = RandomStream.of(seed, "value");
        var values = new double[RandomStream.BLOCK];
        ValueDraws.of(distribution.sampler(stream), value).fill(0, values.length, values);
        var sampler = distribution.sampler(stream);
        for (int i = 0; i < values.length; i++) assertEquals(value.of(draw(sampler, i)), values[i], 1e-13);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "1.959963984540054, 0.975",
        "-1, 0.15865525393145707",
        "-5, 2.8665157187919391e-07",
        "-10, 7.6198530241605261e-24",
        "-30, 4.906713927148187e-198"
    })
    void theNormalDistributionHasItsTabledProbabilities(double x, double probability) {
        assertEquals(1, new Normal(0, 1).atMost(x) / probability, 1e-12);
    }

    /** I_x(2, 3) = 6x² − 8x³ + 3x⁴; I_x(½, ½) = (2/π) arcsin √x; I_x(1, b) = 1 − (1 − x)^b. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.001, 0.1, 0.4, 0.5, 0.9, 0.999})
    void theBetaDistributionHasItsClosedForms(double x) {
        assertEquals(6 * x * x - 8 * x * x * x + 3 * x * x * x * x, new Beta(2, 3, 0, 1).atMost(x), 1e-13);
        assertEquals(2 / Math.PI * Math.asin(Math.sqrt(x)), new Beta(0.5, 0.5, 0, 1).atMost(x), 1e-13);
        assertEquals(-Math.expm1(7.5 * Math.log1p(-x)), new Beta(1, 7.5, 0, 1).atMost(x), 1e-13);
    }

    @Test
    void pertIsItsBeta() {
        var pert = new Pert(10, 12, 18);
        var beta = new Beta(2, 4, 10, 18);
        assertEquals(beta.mean(), pert.mean(), 1e-12);
        for (double x = 10; x <= 18; x += 0.5) assertEquals(beta.atMost(x), pert.atMost(x), 1e-12);
    }

    @Test
    void whatHasNoWidthIsKnownWithoutDoubt() {
        for (var known : List.of(
                new Exact(4),
                new Uniform(4, 4),
                new Triangular(4, 4, 4),
                new Pert(4, 4, 4),
                new Normal(4, 0),
                new Beta(2, 3, 4, 4),
                new LogNormal(0, 0, 0, 4),
                new LogNormal(0, 1, 4, 0),
                new LogitNormal(0, 0, 0, 8),
                new LogitNormal(2, 1, 4, 4),
                new Gamma(2, 0, 4),
                new Student(4, 0, 3),
                new BetaCounts(1, 2, 4, 4),
                new Discrete(List.of(chance(4, 1), chance(9, 0))),
                new Samples(List.of(4.0, 4.0)))) {
            assertEquals(4, known.mean());
            assertEquals(4, known.quantile(0.3));
            assertEquals(1, known.atMost(4));
            assertEquals(1, known.atLeast(4));
            assertEquals(0, known.atMost(3.9));
            assertEquals(0, known.atLeast(4.1));
            assertEquals(4, draw(known.sampler(RandomStream.of(1, "any")), 7));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void noNumberIsRefusedByTheNameOfTheField(double wrong) {
        refused("value", () -> new Exact(wrong));
        refused("low", () -> new Uniform(wrong, 1));
        refused("high", () -> new Uniform(0, wrong));
        refused("mode", () -> new Triangular(0, wrong, 1));
        refused("mode", () -> new Pert(0, wrong, 1));
        refused("mean", () -> new Normal(wrong, 1));
        refused("sd", () -> new Normal(0, wrong));
        refused("a", () -> new Beta(wrong, 1, 0, 1));
        refused("b", () -> new Beta(1, wrong, 0, 1));
        refused("mean of the logarithm", () -> new LogNormal(wrong, 1, 0, 1));
        refused("sd of the logarithm", () -> new LogNormal(0, wrong, 0, 1));
        refused("low", () -> new LogNormal(0, 1, wrong, 1));
        refused("unit", () -> new LogNormal(0, 1, 0, wrong));
        refused("mean of the logit", () -> new LogitNormal(wrong, 1, 0, 1));
        refused("sd of the logit", () -> new LogitNormal(0, wrong, 0, 1));
        refused("high", () -> new LogitNormal(0, 1, 0, wrong));
        refused("shape", () -> new Gamma(wrong, 1, 0));
        refused("scale", () -> new Gamma(1, wrong, 0));
        refused("low", () -> new Gamma(1, 1, wrong));
        refused("mean", () -> new Student(wrong, 1, 3));
        refused("scale", () -> new Student(0, wrong, 3));
        refused("degrees", () -> new Student(0, 1, wrong));
        refused("events", () -> new BetaCounts(wrong, 1, 0, 1));
        refused("total", () -> new BetaCounts(0, wrong, 0, 1));
        refused("value", () -> chance(wrong, 1));
        refused("probability", () -> chance(1, wrong));
        refused("sample", () -> new Samples(List.of(1.0, wrong)));
        refused("low", () -> new Interval(wrong, 1));
        refused("worst", () -> new Scale(wrong, 1));
        refused("best", () -> new Scale(0, wrong));
        refused("x", () -> new ValueFunction.Point(wrong, 0.5));
        refused("value", () -> new ValueFunction.Point(1, wrong));
    }

    @Test
    void aScaleWithoutWidthIsRefused() {
        refused("no width", () -> new Scale(3, 3));
    }

    @Test
    void probabilitiesThatDoNotSumToOneAreRefused() {
        refused("sum to 0.9, not 1", () -> new Discrete(List.of(chance(1, 0.5), chance(2, 0.4))));
        refused("events is 3.0, but must be from 0.0 to 2.0", () -> new BetaCounts(3, 2, 0, 1));
    }

    private static void refused(String name, Executable attempt) {
        var refusal = assertThrows(IllegalArgumentException.class, attempt);
        assertTrue(refusal.getMessage().contains(name), refusal::getMessage);
    }
}
