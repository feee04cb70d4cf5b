package org.waymark.core.numerics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JointDrawsTest {

    private static final ValueFunction CURVED = new ValueFunction(
            new Scale(0, 10),
            List.of(new ValueFunction.Point(0, 0), new ValueFunction.Point(2, 0.8), new ValueFunction.Point(10, 1)));

    private final JointDraws joint = JointDraws.of(new double[] {10, 0, 2, 0}, CURVED);

    @Test
    void expectsTheMeanOfTheValuesAndNotTheValueOfTheMean() {
        assertEquals(3, joint.mean());
        assertEquals((1 + 0 + 0.8 + 0) / 4, joint.expectedValue(CURVED), 1e-15);
    }

    @Test
    void expectsOfWhatLiesBeyondTheScaleItsEnd() {
        var far = JointDraws.of(new double[] {1_000, 0, -5, 2}, CURVED);
        assertEquals((10 + 0 + 0 + 2) / 4.0, far.mean());
        assertEquals((1 + 0 + 0 + 0.8) / 4, far.expectedValue(CURVED), 1e-15);
        assertEquals(1_000, far.number(0));
    }

    @Test
    void countsTheDrawsOnEitherSideOfALimit() {
        assertEquals(0.75, joint.atMost(2));
        assertEquals(0.5, joint.atLeast(2));
        assertEquals(1, joint.atMost(10));
        assertEquals(0, joint.atLeast(10.5));
    }

    @Test
    void staysBelowAQuantileInThatShareOfTheDraws() {
        assertEquals(0, joint.quantile(0.01));
        assertEquals(0, joint.quantile(0.5));
        assertEquals(2, joint.quantile(0.75));
        assertEquals(10, joint.quantile(0.76));
    }

    @Test
    void givesTheNumberOfEachDrawWhateverTheStream() {
        var values = new double[2];
        joint.values(CURVED, RandomStream.of(7, "any")).fill(1, 2, values);
        assertArrayEquals(new double[] {0, 0.8}, values, 1e-15);
        assertEquals(2, joint.number(2));
    }
}
