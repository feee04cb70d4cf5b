package org.waymark.core.model;

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

    /** @throws IllegalArgumentException unless the three do not fall and lie from 1e-9 to 1e9, or are all 0 */
    public Spread {
        if (!(low <= median && median <= high)) {
            throw new IllegalArgumentException(
                    "low, median and high are %s, %s and %s, but must not fall".formatted(low, median, high));
        }
        boolean isNothing = low == 0 && high == 0;
        if (!(isNothing || low >= SMALLEST && high <= LARGEST)) {
            throw new IllegalArgumentException("low and high are %s and %s, but must lie from %s to %s, or both be 0"
                    .formatted(low, high, SMALLEST, LARGEST));
        }
    }

    /** The same number in every life. */
    public static Spread exactly(double number) {
        return new Spread(number, number, number);
    }

    public boolean isExact() {
        return low == high;
    }
}
