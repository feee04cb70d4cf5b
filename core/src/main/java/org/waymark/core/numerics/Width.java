package org.waymark.core.numerics;

import org.waymark.core.document.RefusedValue;

/**
 * The rule for every width in a document: what lies between two ends is 0 or a number that a double holds with all its
 * digits, so neither infinite nor subnormal. Then neither it nor its reciprocal can overflow.
 */
public final class Width {

    static final double LEAST = Double.MIN_NORMAL;

    private Width() {}

    /**
     * @param what lies between the two, as {@link NumberFinding#TOO_WIDE} has words for it: "scale"
     * @throws RefusedValue unless both are finite and so is the width, which is 0 or not subnormal
     */
    public static void require(String what, double one, double other) {
        double width = Math.abs(other - one);
        if (!(width <= Double.MAX_VALUE)) {
            throw new RefusedValue(NumberFinding.TOO_WIDE, what, one, other, Double.MAX_VALUE);
        }
        if (!(width == 0 || width >= LEAST)) throw new RefusedValue(NumberFinding.TOO_NARROW, what, one, other, LEAST);
    }

    /** Whether the width between the two is finite. False for NaN and for infinite ends. */
    static boolean isFinite(double low, double high) {
        return high - low <= Double.MAX_VALUE;
    }

    /**
     * A power of two by which ends are divided before widths are multiplied, which would otherwise overflow or vanish; 1
     * for usual widths. Dividing by it loses no bit.
     */
    static double unit(double width) {
        boolean isUsual = width == 0 || width > 0x1p-500 && width < 0x1p500;
        return isUsual ? 1 : Math.scalb(1.0, Math.getExponent(width));
    }
}
