package org.waymark.core.weights;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Shares and centres that follow by hand. */
class CutSimplexTest {

    private static double[] many(int count, double width) {
        var widths = new double[count];
        Arrays.fill(widths, width);
        return widths;
    }

    @Test
    void leavesTheMiddleOfALine() {
        var cut = new CutSimplex(1, new double[] {0.6, 0.7});
        assertEquals(0.3, cut.share(), 1e-15);
        assertArrayEquals(new double[] {0.45, 0.55}, cut.centre(), 1e-15);
    }

    @Test
    void leavesATriangleWithoutItsTip() {
        // the tip has a quarter of the area, and its centre at two thirds of the third weight
        var cut = new CutSimplex(1, new double[] {1, 1, 0.5});
        assertEquals(0.75, cut.share(), 1e-15);
        double third = (1.0 / 3 - 0.25 * 2 / 3) / 0.75;
        assertArrayEquals(new double[] {(1 - third) / 2, (1 - third) / 2, third}, cut.centre(), 1e-15);
    }

    @Test
    void putsBackWhatTwoCutsTakeTwice() {
        // two tips of 0.49 overlap in a triangle of 0.16
        var cut = new CutSimplex(1, new double[] {1, 0.3, 0.3});
        assertEquals(1 - 2 * 0.49 + 0.16, cut.share(), 1e-15);
        double third =
                (1.0 / 3 - 0.49 * (0.3 + 0.7 / 3) - 0.49 * 0.7 / 3 + 0.16 * (0.3 + 0.4 / 3)) / (1 - 2 * 0.49 + 0.16);
        assertEquals(third, cut.centre()[2], 1e-14);
        assertEquals(third, cut.centre()[1], 1e-14);
    }

    @Test
    void isWholeWhereNothingIsCutOff() {
        var cut = new CutSimplex(0.4, new double[] {0.4, 0.4, 0.4, 0.4});
        assertEquals(1, cut.share());
        assertArrayEquals(many(4, 0.1), cut.centre(), 1e-15);
    }

    @Test
    void scalesWithItsUnit() {
        var cut = new CutSimplex(1, new double[] {0.5, 0.6, 0.4});
        var twice = new CutSimplex(2, new double[] {1, 1.2, 0.8});
        assertEquals(cut.share(), twice.share(), 1e-15);
        for (int j = 0; j < 3; j++) assertEquals(2 * cut.centre()[j], twice.centre()[j], 1e-15);
    }

    @Test
    void saysNothingWhereNothingIsLeft() {
        assertTrue(Double.isNaN(new CutSimplex(1, new double[] {0.5, 0.5}).share()));
        assertTrue(Double.isNaN(new CutSimplex(1, new double[] {0.5, 0.5}).centre()[0]));
    }

    @Test
    void saysNothingWhereItHasTooFewDigits() {
        // 1 − 3 · (2/3 − ε)² + … of a sliver: the terms are some 1e10 times as large as what is left
        double width = 1.0 / 3 + 1e-6;
        var sliver = new CutSimplex(1, new double[] {width, width, width});
        assertTrue(Double.isNaN(sliver.share()));
        for (double centre : sliver.centre()) assertTrue(Double.isNaN(centre));
        double wider = 1.0 / 3 + 1e-2;
        assertEquals(Math.pow(0.03, 2), new CutSimplex(1, new double[] {wider, wider, wider}).share(), 1e-12);
    }

    @Test
    void saysNothingWhereItsSumIsTooLong() {
        // all sets of up to 16 of 17 corners, 131,071 terms; of 12 they are 4,095
        assertTrue(Double.isNaN(new CutSimplex(1, many(17, 0.061)).share()));
        assertTrue(Double.isNaN(new CutSimplex(1, many(17, 0.061)).centre()[3]));
        assertEquals(1.0 / 12, new CutSimplex(1, many(12, 0.3)).centre()[5], 1e-9);
    }
}
