package org.waymark.core.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExponentialTest {

    /** Of the density exp(−rate·y) on [0, width]: P(Y ≤ y) = (1 − exp(−rate·y)) / (1 − exp(−rate·width)). */
    @ParameterizedTest
    @CsvSource({"5, 0.2", "0.01, 3", "7, 0.2142", "7, 0.2143", "40, 1", "1, 60", "1e-7, 2"})
    void drawsAreQuantilesOfTheirRandomNumbers(double rate, double width) {
        var stream = RandomStream.of(1, "exponential");
        var indices = LongStream.range(500, 500 + RandomStream.BLOCK).toArray();
        var column = new double[indices.length];
        new Exponential(rate, width).fill(stream, indices, column.length, column);
        for (int i = 0; i < column.length; i++) {
            double below = Math.expm1(-rate * column[i]) / Math.expm1(-rate * width);
            assertEquals(stream.uniform(indices[i]), below, 2e-7);
        }
    }

    @Test
    void withoutRateItIsUniform() {
        var stream = RandomStream.of(1, "exponential");
        var column = new double[1];
        new Exponential(0, 4).fill(stream, new long[] {9}, 1, column);
        assertEquals(4 * stream.uniform(9), column[0]);
    }

    @Test
    void whatHasNoDensityIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Exponential(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Exponential(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Exponential(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Exponential(1, 0));
    }
}
