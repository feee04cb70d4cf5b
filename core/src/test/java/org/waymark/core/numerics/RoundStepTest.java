package org.waymark.core.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundStepTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.49, 1",
        "1.5, 2",
        "3.49, 2",
        "3.5, 5",
        "7.49, 5",
        "7.5, 10",
        "9.99, 10",
        "0.0123, 0.01",
        "0.3, 0.2",
        "240, 200",
        "812, 1000"
    })
    void isRoundAndNear(double rough, double step) {
        assertEquals(step, RoundStep.near(rough));
    }

    @ParameterizedTest
    @CsvSource({"7.3, 5, 5", "7.6, 5, 10", "-3.1, 2, -4", "0.31, 0.1, 0.3", "0.34999, 0.05, 0.35", "12, 12.5, 12.5"})
    void givesMultiplesAsPeopleWriteThem(double x, double step, double nearest) {
        assertEquals(nearest, RoundStep.nearest(x, step));
    }
}
