package org.waymark.core.numerics;

/**
 * How a simulation is drawn. Stored with every outcome, so that anyone can repeat it.
 *
 * @param seed where the generator starts; any value
 * @param count how many draws; 1 or more. The standard error of a share p is {@code sqrt(p(1-p)/count)}
 */
public record Draws(long seed, int count) {

    /** Enough for a standard error of at most half a percentage point. */
    public static final Draws USUAL = new Draws(1, 10_000);

    public Draws {
        if (!(count >= 1)) {
            throw new IllegalArgumentException("count of draws is %s, but must be 1 or more".formatted(count));
        }
    }

    /** The standard error of a share is never larger than this: {@code 1 / (2 sqrt(count))}, met at a share of one half. */
    public double largestError() {
        return 0.5 / Math.sqrt(count);
    }
}
