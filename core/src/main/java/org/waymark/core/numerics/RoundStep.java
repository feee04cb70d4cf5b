package org.waymark.core.numerics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Steps of round numbers, as people count: 1, 2 or 5 times a power of ten. */
public final class RoundStep {

    private RoundStep() {}

    /** The round step next to {@code rough}, which is larger than 0. */
    public static double near(double rough) {
        int exponent = exponent(rough);
        double part = BigDecimal.valueOf(rough).movePointLeft(exponent).doubleValue();
        int digit = part < 1.5 ? 1 : part < 3.5 ? 2 : part < 7.5 ? 5 : 10;
        return BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent).doubleValue();
    }

    /** The multiple of {@code step} that is nearest to {@code x}, as its shortest decimal. */
    public static double nearest(double x, double step) {
        var steps = BigDecimal.valueOf(x).divide(BigDecimal.valueOf(step), 0, RoundingMode.HALF_EVEN);
        return steps.multiply(BigDecimal.valueOf(step)).doubleValue();
    }

    /** Of the first digit: 2 for 345. */
    private static int exponent(double x) {
        var decimal = BigDecimal.valueOf(x);
        return decimal.precision() - decimal.scale() - 1;
    }
}
