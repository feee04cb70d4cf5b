package org.waymark.core.numerics;

/**
 * A number that was estimated from draws.
 *
 * @param standardError standard deviation of the estimate over other seeds, in the same unit, 0 or more; two thirds of all
 *     seeds lie within one of it, 95 in 100 within two
 */
public record Estimate(double value, double standardError) {

    public Estimate {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("estimate is %s, not a number".formatted(value));
        }
        if (!(standardError >= 0 && Double.isFinite(standardError))) {
            throw new IllegalArgumentException("standard error is %s, but must be 0 or more".formatted(standardError));
        }
    }

    /**
     * The mean of {@code count} numbers.
     *
     * @param sum of the numbers
     * @param sumOfSquares of the numbers
     */
    public static Estimate mean(double sum, double sumOfSquares, long count) {
        double mean = sum / count;
        return new Estimate(mean, Math.sqrt(Math.max(0, sumOfSquares / count - mean * mean) / count));
    }

    /** The same, with a further error that does not hang together with the first. */
    public Estimate withError(double further) {
        return new Estimate(value, Math.sqrt(standardError * standardError + further * further));
    }
}
