package org.waymark.core.numerics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn together: each by itself as its distribution says, and all as they hang together. */
class SharedQuantityTest {

    private static final int DRAWS = 200_000;
    private static final RandomStream COMMON = RandomStream.of(20261127, "shared");

    private static double[] draws(SharedQuantity quantity) {
        var all = new double[DRAWS];
        var block = new double[RandomStream.BLOCK];
        var sampler = quantity.sampler(COMMON);
        for (int first = 0; first < DRAWS; first += RandomStream.BLOCK) {
            int count = Math.min(RandomStream.BLOCK, DRAWS - first);
            sampler.fill(first, count, block);
            System.arraycopy(block, 0, all, first, count);
        }
        return all;
    }

    /** Kolmogorov's distance; beyond 2.3/√n once in 20,000 times. */
    private static void assertDrawnAsDistributed(SharedQuantity quantity) {
        var sorted = draws(quantity);
        Arrays.sort(sorted);
        for (int i = 0; i < DRAWS; i += 97) {
            double expected = quantity.atMost(sorted[i]);
            assertEquals(expected, (i + 1.0) / DRAWS, 2.3 / Math.sqrt(DRAWS) + 1.0 / DRAWS);
            assertEquals(1, expected + quantity.atLeast(sorted[i]), 1e-12);
        }
    }

    /** The mean over the middles of equal parts of the probability, of a quantity without far tails. */
    private static double meanByQuantiles(UncertainQuantity quantity) {
        int parts = 20_000;
        return IntStream.range(0, parts)
                .mapToDouble(i -> quantity.quantile((i + 0.5) / parts))
                .average()
                .orElseThrow();
    }

    private static RelativeEffect effect(Link link) {
        return new RelativeEffect(new Normal(-0.5, 0.4), 0.3, List.of(0.2, -0.3), link);
    }

    @ParameterizedTest
    @EnumSource
    void drawsAnEffectOnItsLinkAsItIsDistributed(Link link) {
        assertDrawnAsDistributed(effect(link));
        assertEquals(meanByQuantiles(effect(link)), effect(link).mean(), 1e-4);
    }

    /** √(0.16 + 0.04 + 0.09) is the standard deviation of baseline and effect together. */
    @Test
    void addsVariancesOnTheScaleOfTheLink() {
        double sd = Math.sqrt(0.29);
        assertEquals(new LogitNormal(-0.2, sd, 0, 1).mean(), effect(Link.LOGIT).mean(), 1e-12);
        assertEquals(new LogNormal(-0.2, sd, 0, 1).mean(), effect(Link.LOG).mean(), 1e-12);
        assertEquals(-0.2 + 1.959963984540054 * sd, effect(Link.IDENTITY).quantile(0.975), 1e-12);
        double median = 1 - Math.exp(-Math.exp(-0.2));
        assertEquals(median, effect(Link.CLOGLOG).quantile(0.5), 1e-12);
        assertEquals(0.5, effect(Link.CLOGLOG).atMost(median), 1e-12);
    }

    @Test
    void givesEffectsTheirCovariance() {
        var rows = List.of(List.of(0.0, 0.0, 0.0), List.of(0.0, 0.5, 0.2), List.of(0.0, 0.2, 0.3));
        var factor = new Covariance(rows).factor();
        var columns = factor.stream()
                .map(row -> draws(new RelativeEffect(new Normal(0, 0), 0, row, Link.IDENTITY)))
                .toList();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double sum = 0;
                for (int d = 0; d < DRAWS; d++) sum += columns.get(i)[d] * columns.get(j)[d];
                double expected = rows.get(i).get(j);
                double error = Math.sqrt(
                        (expected * expected + rows.get(i).get(i) * rows.get(j).get(j)) / DRAWS);
                assertEquals(expected, sum / DRAWS, 4 * error + 1e-12);
            }
        }
    }

    /** The third is the sum of the two others: whoever knows those knows it. */
    @Test
    void factorsWhatFollowsFromOthers() {
        var factor = new Covariance(List.of(List.of(0.3, 0.1, 0.4), List.of(0.1, 0.7, 0.8), List.of(0.4, 0.8, 1.2)))
                .factor();
        assertEquals(0, factor.get(2).get(2));
        for (int k = 0; k < 2; k++) {
            assertEquals(
                    factor.get(0).get(k) + factor.get(1).get(k), factor.get(2).get(k), 1e-12);
        }
    }

    static List<OrderedValue> places() {
        return IntStream.range(0, 6)
                .mapToObj(place -> new OrderedValue(place, 6))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void drawsAnOrderedValueAsItIsDistributed(OrderedValue value) {
        assertEquals(value.place() / 5.0, value.mean(), 1e-12);
        if (value.place() % 5 != 0) assertDrawnAsDistributed(value);
    }

    @Test
    void keepsTheOrderInEveryDraw() {
        var columns = places().stream().map(SharedQuantityTest::draws).toList();
        for (int i = 0; i < DRAWS; i++) {
            assertEquals(0, columns.getFirst()[i]);
            assertEquals(1, columns.getLast()[i]);
            for (int place = 1; place < 6; place++) {
                assertTrue(columns.get(place)[i] > columns.get(place - 1)[i]);
            }
        }
    }

    @Test
    void hasTheBestValueIfThereIsOneLevel() {
        assertEquals(1, new OrderedValue(0, 1).mean());
    }

    @Test
    void keepsTheRowsOfSamples() {
        var one = draws(new SharedSample(List.of(5.0, -1.0, 2.0, 2.0)));
        var other = draws(new SharedSample(List.of(50.0, -10.0, 20.0, 20.0)));
        var scaled = Arrays.stream(one).map(number -> 10 * number).toArray();
        assertArrayEquals(scaled, other);
        double share = Arrays.stream(one).filter(number -> number == 2).count() / (double) DRAWS;
        assertEquals(0.5, share, 4 * 0.5 / Math.sqrt(DRAWS));
    }
}
