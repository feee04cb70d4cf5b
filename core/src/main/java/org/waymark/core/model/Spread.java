package org.waymark.core.model;

import org.waymark.core.document.RefusedValue;

/**
 * What is known of a number that differs from life to life, as sources state it: its middle, and the range that holds nine
 * lives in ten.
 *
 * @param low one life in twenty lies below, in the unit of the parameter
 * @param median as many lives lie below as above
 * @param high one life in twenty lies above; equal to the other two if the number is the same in every life
 */
public record Spread(double low, double median, double high) {

    /** What is larger, or smaller and not 0, is no number about anybody's work. */
    private static final double LARGEST = 1e9;

    private static final double SMALLEST = 1e-9;

    /** @throws RefusedValue unless the three do not fall and lie from 1e-9 to 1e9, or are all 0 */
    public Spread {
        if (!(low <= median && median <= high)) {
            throw new RefusedValue(ModelValueFinding.SPREAD_FALLS, low, median, high);
        }
        boolean isNothing = low == 0 && high == 0;
        if (!(isNothing || low >= SMALLEST && high <= LARGEST)) {
            throw new RefusedValue(ModelValueFinding.SPREAD_OUT_OF_RANGE, low, high, SMALLEST, LARGEST);
        }
    }

    /** The same number in every life. */
    public static Spread exactly(double number) {
        return new Spread(number, number, number);
    }

    /** The same with another middle: its range stays as wide, as a ratio. What would leave the limits ends at them. */
    public Spread around(double middle) {
        if (isExact()) return exactly(limited(middle));
        double factor = middle / median;
        return new Spread(limited(low * factor), limited(middle), limited(high * factor));
    }

    /** The same of a share, whose odds are {@code factor} times as large. */
    Spread timesOdds(double factor) {
        return new Spread(timesOdds(low, factor), timesOdds(median, factor), timesOdds(high, factor));
    }

    private static double timesOdds(double share, double factor) {
        return share * factor / (1 - share + share * factor);
    }

    private static double limited(double number) {
        return Math.clamp(number, SMALLEST, LARGEST);
    }

    public boolean isExact() {
        return low == high;
    }
}
