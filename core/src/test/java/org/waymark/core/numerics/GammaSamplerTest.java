package org.waymark.core.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaSamplerTest {

    private static final RandomStream STREAM = RandomStream.of(1, "gamma");

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.5, 1, 1.7, 5, 60, 1e4, 1e9})
    void drawsToTheLastBitAsThePaperSays(double shape) {
        int count = RandomStream.BLOCK - 6;
        var column = new double[count];
        var logarithms = new double[count];
        var sampler = new GammaSampler(shape, STREAM);
        for (int first = 0; first < 100 * count; first += count) {
            sampler.fill(first, count, column);
            sampler.fillLogarithms(first, count, logarithms);
            for (int i = 0; i < count; i++) {
                double plain = atLeastOne(shape < 1 ? shape + 1 : shape, first + i);
                double logBoost = shape < 1 ? logBoost(shape, first + i) : 0;
                assertEquals(shape < 1 ? plain * StrictMath.exp(logBoost) : plain, column[i]);
                assertEquals(StrictMath.log(plain) + logBoost, logarithms[i]);
            }
        }
    }

    @Test
    void refusesAShapeThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new GammaSampler(0, STREAM));
        assertThrows(IllegalArgumentException.class, () -> new GammaSampler(Double.NaN, STREAM));
        assertThrows(IllegalArgumentException.class, () -> new GammaSampler(Double.POSITIVE_INFINITY, STREAM));
    }

    /** Marsaglia and Tsang's loop, with the logarithm that is the same everywhere. */
    private static double atLeastOne(double shape, long index) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        for (int attempt = 0; ; attempt += 2) {
            double x = QuantileTables.NORMAL.at(STREAM.attempt(attempt).bits(index));
            double u = STREAM.attempt(attempt + 1).uniform(index);
            double root = 1 + c * x;
            double v = root * root * root;
            if (root > 0 && StrictMath.log(u) < x * x / 2 + d * (1 - v + StrictMath.log(v))) return d * v;
        }
    }

    /** ln of {@code U^(1/shape)}. */
    private static double logBoost(double shape, long index) {
        return -QuantileTables.EXPONENTIAL.at(STREAM.attempt(128).bits(index)) / shape;
    }
}
