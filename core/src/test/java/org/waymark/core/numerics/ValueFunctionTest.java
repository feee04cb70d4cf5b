package org.waymark.core.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.numerics.ValueFunction.Beyond;
import org.waymark.core.numerics.ValueFunction.Point;

/** Steps and what lies beyond the scale; one by one and in columns. */
class ValueFunctionTest {

    private static final Scale UP = new Scale(0, 10);
    private static final Scale DOWN = new Scale(10, 0);
    private static final List<Point> RISING =
            List.of(new Point(5, 0.8), new Point(0, 0), new Point(5, 0.25), new Point(10, 1));
    private static final List<Point> FALLING =
            List.of(new Point(5, 0.25), new Point(0, 1), new Point(5, 0.75), new Point(10, 0));

    private static void assertValue(double expected, ValueFunction value, double x) {
        assertEquals(expected, value.of(x), 1e-12);
        assertEquals(expected, ValueDraws.of(new double[] {x}, value)[0], 1e-12);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"-3, 0", "0, 0", "4, 0.2", "4.9999999999999, 0.25", "5, 0.8", "6, 0.84", "10, 1", "99, 1"})
    void givesTheHigherValueToALevelOnARise(double x, double expected) {
        assertValue(expected, new ValueFunction(UP, RISING, Beyond.ENDS), x);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"-3, 1", "0, 1", "4, 0.8", "5, 0.75", "5.0000000000001, 0.25", "6, 0.2", "10, 0", "99, 0"})
    void givesTheHigherValueToALevelOnAFall(double x, double expected) {
        assertValue(expected, new ValueFunction(DOWN, FALLING, Beyond.ENDS), x);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"-1, 0", "0, 0.3", "5, 0.45", "9.9999999999999, 0.6", "10, 1", "11, 1"})
    void mayStepAtBothEnds(double x, double expected) {
        var points = List.of(new Point(0, 0), new Point(0, 0.3), new Point(10, 0.6), new Point(10, 1));
        assertValue(expected, new ValueFunction(UP, points, Beyond.ENDS), x);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"-2, -0.1", "0, 0", "5, 0.8", "10, 1", "15, 1.2", "1e300, 1e9", "-1.5e308, -1e9"})
    void continuesAsItsOutermostPiecesRun(double x, double expected) {
        assertValue(expected, new ValueFunction(UP, RISING, Beyond.CONTINUES), x);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"-2, 1.2", "0, 1", "10, 0", "12, -0.2", "1.5e308, -1e9"})
    void continuesDownwardsToo(double x, double expected) {
        assertValue(expected, new ValueFunction(DOWN, ValueFunction.linear(DOWN).points(), Beyond.CONTINUES), x);
    }

    /** As smaa.pvf of smaa, a package for R, does with outOfBounds = "interpolate". */
    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource({"10, 1.32", "40, 1.08", "50, 1", "90, 0.5", "100, 0", "101, -0.05", "120, -1"})
    void continuesABentFunction(double x, double expected) {
        var points = List.of(new Point(50, 1), new Point(75, 0.8), new Point(90, 0.5), new Point(100, 0));
        assertValue(expected, new ValueFunction(new Scale(100, 50), points, Beyond.CONTINUES), x);
    }

    @Test
    void staysFlatBeyondAFlatPiece() {
        var points = List.of(new Point(0, 0), new Point(4, 0), new Point(4, 1), new Point(10, 1));
        var value = new ValueFunction(UP, points, Beyond.CONTINUES);
        assertValue(0, value, -1.7e308);
        assertValue(1, value, 1.7e308);
    }

    @Test
    void hasNoStepsInAModel() {
        var refused = assertThrows(RefusedValue.class, () -> new ValueFunction(UP, RISING));
        assertTrue(refused.getMessage().contains("two value points stand at x = 5"), refused::getMessage);
    }
}
