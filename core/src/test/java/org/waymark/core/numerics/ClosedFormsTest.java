package org.waymark.core.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Probabilities, means and standard deviations that have a formula of their own. */
class ClosedFormsTest {

    private static double normal(double z) {
        return NormalTail.cumulative(z);
    }

    private static void assertNear(double expected, double actual) {
        assertEquals(1, actual / expected, 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 0.2, 1, 2.7, 40})
    void ofTheLogNormalDistribution(double x) {
        var known = new LogNormal(0.5, 0.8, 0, 1);
        assertNear(normal((Math.log(x) - 0.5) / 0.8), known.atMost(x));
        assertNear(normal((0.5 - Math.log(x)) / 0.8), known.atLeast(x));
        assertEquals(known.atMost(x), new LogNormal(0.5, 0.8, -3, 10).atMost(10 * x - 3), 1e-12);
    }

    @Test
    void ofTheMomentsOfTheLogNormalDistribution() {
        var known = new LogNormal(0.5, 0.8, 0, 1);
        assertNear(Math.exp(0.5 + 0.32), known.mean());
        assertNear(Math.exp(0.82) * Math.sqrt(Math.exp(0.64) - 1), known.sd());
        assertNear(Math.exp(0.5), known.quantile(0.5));
        assertNear(Math.exp(0.5 + 0.8 * 1.959963984540054), known.quantile(0.975));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 0.1, 0.5, 0.93, 0.99999})
    void ofTheLogitNormalDistribution(double x) {
        var known = new LogitNormal(-1, 0.7, 0, 1);
        assertEquals(normal((Math.log(x / (1 - x)) + 1) / 0.7), known.atMost(x), 1e-13);
        assertEquals(1 - known.atMost(x), new LogitNormal(1, 0.7, 0, 1).atMost(1 - x), 1e-10);
    }

    static Stream<LogitNormal> shares() {
        return DoubleStream.of(0.1, 0.7, 3, 10)
                .boxed()
                .flatMap(sd -> DoubleStream.of(-4, 0, 0.5).mapToObj(mean -> new LogitNormal(mean, sd, 0, 1)));
    }

    /** A rising function is off by at most its rise in each of n cells: together the whole rise, 1, through n. */
    @ParameterizedTest
    @MethodSource("shares")
    void ofTheMomentsOfTheLogitNormalDistribution(LogitNormal known) {
        int n = 100_000;
        double mean = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            double share = known.quantile((i + 0.5) / n);
            mean += share / n;
            square += share * share / n;
        }
        assertEquals(mean, known.mean(), 1.0 / n);
        assertEquals(square - mean * mean, known.sd() * known.sd(), 3.0 / n);
        assertEquals(1, known.mean() + new LogitNormal(-known.meanLogit(), known.sdLogit(), 0, 1).mean(), 1e-13);
    }

    /** Shapes 1, 2 and 3 are sums of exponentials, 1/2 is half the square of a standard normal number. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.01, 0.4, 1, 1.6, 2.9, 4.1, 30, 300})
    void ofTheGammaDistribution(double x) {
        assertNear(Math.exp(-x), new Gamma(1, 1, 0).atLeast(x));
        assertNear(-Math.expm1(-x), new Gamma(1, 1, 0).atMost(x));
        assertNear((1 + x) * Math.exp(-x), new Gamma(2, 1, 0).atLeast(x));
        assertNear((1 + x + x * x / 2) * Math.exp(-x), new Gamma(3, 1, 0).atLeast(x));
        assertNear(2 * normal(-Math.sqrt(2 * x)), new Gamma(0.5, 1, 0).atLeast(x));
        assertNear(new Gamma(3, 1, 0).atLeast(x), new Gamma(3, 0.2, 5).atLeast(5 + 0.2 * x));
    }

    /** P(a + 1, x) = P(a, x) − x^a · e^−x / Γ(a + 1). */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.37, 5.5, 80, 12_345})
    void ofTheGammaDistributionFromShapeToShape(double a) {
        for (double x : new double[] {0.5 * a, a, a + 2 * Math.sqrt(a)}) {
            double step = Math.exp(a * Math.log(x) - x - GammaFunction.log(a + 1));
            assertEquals(new Gamma(a, 1, 0).atMost(x) - step, new Gamma(a + 1, 1, 0).atMost(x), 1e-11);
        }
    }

    @Test
    void ofTheMomentsOfTheGammaDistribution() {
        assertNear(2.5 * 0.4 + 7, new Gamma(2.5, 0.4, 7).mean());
        assertNear(Math.sqrt(2.5) * 0.4, new Gamma(2.5, 0.4, 7).sd());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 3, 100, 10_000})
    void gammaDrawsStayWithinItsReach(double a) {
        assertTrue(QuantileTables.of(new GammaShape(a)).highest() <= new GammaShape(a).reach());
    }

    /** With 2, 3 and 4 degrees of freedom. */
    @ParameterizedTest
    @ValueSource(doubles = {-1e6, -40, -2.5, -1, -0.3, -1e-5, 0, 0.8, 1, 6})
    void ofStudentsDistribution(double t) {
        double root = t / Math.sqrt(3);
        double quarter = t * t / (4 + t * t);
        assertEquals(0.5 + t / (2 * Math.sqrt(2 + t * t)), new Student(0, 1, 2).atMost(t), 1e-13);
        assertEquals(
                0.5 + (root / (1 + root * root) + Math.atan(root)) / Math.PI, new Student(0, 1, 3).atMost(t), 1e-13);
        assertEquals(
                0.5 + Math.signum(t) * 0.75 * Math.sqrt(quarter) * (1 - quarter / 3),
                new Student(0, 1, 4).atMost(t),
                1e-13);
        assertEquals(normal(t), new Student(0, 1, 1e6).atMost(t), 1e-6);
    }

    @Test
    void ofTheFarTailsOfStudentsDistribution() {
        // 1/2 + t/(2√(2+t²)) without its cancellation
        double t = 1e6;
        double root = Math.sqrt(2 + t * t);
        assertNear(1 / (root * (root + t)), new Student(0, 1, 2).atMost(-t));
        assertNear(1 / (root * (root + t)), new Student(0, 1, 2).atLeast(t));
        assertEquals(Math.sqrt(5.0 / 3) * 2, new Student(4, 2, 5).sd(), 1e-12);
        assertEquals(Double.POSITIVE_INFINITY, new Student(4, 2, 2).sd());
    }

    @Test
    void ofAShareAfterCounts() {
        var counts = new BetaCounts(3, 20, 0, 1);
        var beta = new Beta(3.5, 17.5, 0, 1);
        assertNear(3.5 / 21, counts.mean());
        assertNear(beta.sd(), counts.sd());
        for (double x : new double[] {0.01, 0.15, 0.4}) {
            assertNear(beta.atMost(x), counts.atMost(x));
            assertEquals(beta.atLeast(x), counts.atLeast(x), 1e-13);
        }
        // nothing seen of nothing: the prior, the arcsine distribution
        assertNear(2 / Math.PI * Math.asin(Math.sqrt(0.2)), new BetaCounts(0, 0, 0, 1).atMost(0.2));
    }

    @Test
    void ofSingleNumbers() {
        var die = new Discrete(Stream.of(6.0, 1.0, 2.0, 5.0, 3.0, 4.0)
                .map(value -> new Discrete.Chance(value, 0.1666))
                .toList());
        assertEquals(3.5, die.mean(), 1e-12);
        assertEquals(Math.sqrt(35.0 / 12), die.sd(), 1e-12);
        assertEquals(4.0 / 6, die.atMost(4), 1e-12);
        assertEquals(3.0 / 6, die.atLeast(4), 1e-12);
        assertEquals(3.0 / 6, die.atMost(3.99), 1e-12);
        assertEquals(2, die.quantile(0.3));
        var seen = new Samples(List.of(5.0, 1.0, 1.0, 3.0));
        assertEquals(2.5, seen.mean(), 1e-12);
        assertEquals(Math.sqrt(2.75), seen.sd(), 1e-12);
        assertEquals(0.5, seen.atMost(1), 1e-12);
        assertEquals(1, seen.atLeast(1), 1e-12);
        assertEquals(3, seen.quantile(0.6));
    }
}
