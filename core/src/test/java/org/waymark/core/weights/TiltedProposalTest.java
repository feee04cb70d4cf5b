package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.numerics.RandomStream;

class TiltedProposalTest {

    private static final double[] WIDTHS = {0.1, 0.6, 0.3};

    private static double rate(double slack, double... widths) {
        return TiltedProposal.balancingRate(new CutSimplex(slack, widths));
    }

    /** The mean on [0, width] of a density that falls as exp(−rate · y), by Simpson's rule. */
    private static double mean(double rate, double width) {
        int steps = 2_000;
        double mass = 0;
        double moment = 0;
        for (int i = 0; i <= steps; i++) {
            double y = width * i / steps;
            double part = (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2) * Math.exp(-rate * y);
            mass += part;
            moment += part * y;
        }
        return moment / mass;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.2, 0.499, 0.5, 0.6, 0.9})
    void balancesTheSumOnAverage(double slack) {
        double rate = rate(slack, WIDTHS);
        double sum = 0;
        for (double width : WIDTHS) sum += mean(rate, width);
        assertEquals(slack, sum, 1e-6);
    }

    @Test
    void needsNoTiltHalfWay() {
        assertEquals(0, rate(0.5, WIDTHS), 1e-6);
    }

    @Test
    void tiltsTheOtherWayBeyondIt() {
        assertTrue(rate(0.2, WIDTHS) > 0);
        assertEquals(rate(0.2, WIDTHS), -rate(0.8, WIDTHS), 1e-6);
    }

    @Test
    void hasOneOverTheUnitOfTheWidths() {
        assertEquals(rate(0.2, WIDTHS) / 4, rate(0.8, 0.4, 2.4, 1.2), 1e-6);
    }

    @Test
    void leavesTheRestToTheWidestAndOfEqualOnesToTheFirst() {
        assertEquals(
                1,
                TiltedProposal.of(new CutSimplex(0.5, WIDTHS), new RandomStream[3])
                        .widest());
        var equal = new CutSimplex(0.5, new double[] {0.2, 0.4, 0.4});
        assertEquals(1, TiltedProposal.of(equal, new RandomStream[3]).widest());
        var first = new CutSimplex(0.5, new double[] {0.4, 0.2, 0.3});
        assertEquals(0, TiltedProposal.of(first, new RandomStream[3]).widest());
    }
}
