package org.waymark.core.numerics;

/**
 * Exponential draws of density proportional to {@code exp(−rate · y)} on [0, width], by inversion.
 *
 * @param rate per unit of y, 0 or more; 0 is uniform
 * @param width larger than 0; infinite for the whole exponential distribution, whose rate must be above 0
 */
public record Exponential(double rate, double width) {

    /** Mean 1. */
    public static final Exponential STANDARD = new Exponential(1, Double.POSITIVE_INFINITY);

    /** Below this product of rate and width the density is even to the last digits. */
    private static final double FLAT = 1e-6;

    public Exponential {
        if (!(rate >= 0 && Double.isFinite(rate))) {
            throw new IllegalArgumentException("rate is %s, but must be 0 or more".formatted(rate));
        }
        if (!(width > 0 && (rate > 0 || Double.isFinite(width)))) {
            throw new IllegalArgumentException("width is %s at rate %s, which has no density".formatted(width, rate));
        }
    }

    /** Draws at the first {@code count} of {@code indices}, at most {@link RandomStream#BLOCK}. */
    public void fill(RandomStream stream, long[] indices, int count, double[] column) {
        var bits = new long[count];
        stream.bits(indices, count, bits);
        if (width == Double.POSITIVE_INFINITY) {
            for (int i = 0; i < count; i++) column[i] = QuantileTables.EXPONENTIAL.at(bits[i]) / rate;
        } else if (rate * width < FLAT) {
            for (int i = 0; i < count; i++) column[i] = width * RandomStream.uniformOf(bits[i]);
        } else {
            double below = -StrictMath.expm1(-rate * width);
            for (int i = 0; i < count; i++) {
                double y = QuantileTables.EXPONENTIAL.quantile(below * RandomStream.uniformOf(bits[i])) / rate;
                column[i] = Math.min(y, width);
            }
        }
    }
}
