package org.waymark.uikit.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.uikit.part.PathColour;

class FanTest {

    private static Fan.Axis upTo(double largest) {
        return Fan.Axis.upTo(largest, number -> Long.toString(Math.round(number)));
    }

    private static String drawn(OptionalDouble need, OptionalInt met) {
        var steps = List.of(new Fan.Step(0, 10, 20, 30, 40), new Fan.Step(10, 20, 40, 60, 100));
        return new Fan(new PathColour(2), steps, List.of(), upTo(100), List.of("now", "then"), need, met)
                .getElement()
                .getOuterHTML();
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 1", "1, 5, 1", "100, 5, 100", "101, 5, 125", "2380, 5, 2500", "5481, 5, 6000"})
    void reachesUpToTheLargestInAFewRoundSteps(double largest, int most, double top) {
        var axis = upTo(largest);
        assertEquals(top, axis.top(), 1e-9);
        assertTrue(axis.labels().size() <= most + 1, axis.toString());
        assertEquals("0", axis.labels().getFirst());
    }

    @Test
    void drawsWhatWasBeforeAsAnOutline() {
        var steps = List.of(new Fan.Step(0, 10, 20, 30, 40), new Fan.Step(10, 20, 40, 60, 100));
        var before = List.of(new Fan.Step(0, 0, 50, 50, 50), new Fan.Step(0, 0, 50, 50, 50));
        var html = new Fan(
                        new PathColour(2),
                        steps,
                        before,
                        upTo(100),
                        List.of(),
                        OptionalDouble.empty(),
                        OptionalInt.empty())
                .getElement()
                .getOuterHTML();
        assertTrue(html.contains("class=\"wm-fan-before\" points=\"0,50.0000 1,50.0000\""), html);
        assertFalse(drawn(OptionalDouble.empty(), OptionalInt.empty()).contains("wm-fan-before"));
    }

    @Test
    void drawsTheMiddleBetweenHalfAndMostOfAll() {
        var html = drawn(OptionalDouble.empty(), OptionalInt.empty());
        assertTrue(html.contains("points=\"0,80.0000 1,60.0000\""), html);
        assertTrue(html.contains("points=\"0,70.0000 1,40.0000 1,80.0000 0,90.0000\""), html);
        assertTrue(html.contains("points=\"0,60.0000 1,0.0000 1,90.0000 0,100.0000\""), html);
        assertFalse(html.contains("wm-fan-need"), html);
    }

    @Test
    void marksTheNeedAndWhereItIsMet() {
        assertTrue(drawn(OptionalDouble.of(50), OptionalInt.of(1)).contains("wm-fan-ring"));
        assertFalse(drawn(OptionalDouble.of(50), OptionalInt.empty()).contains("wm-fan-ring"));
    }
}
