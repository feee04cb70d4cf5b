package org.waymark.core.numerics;

import java.util.Arrays;

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

    /** Up to this product the logarithm is a short series, of which the compiler works on several at a time. */
    private static final double GENTLE = 1.5;

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
        } else if (rate * width <= GENTLE) {
            gentle(bits, count, column);
        } else {
            double below = -StrictMath.expm1(-rate * width);
            for (int i = 0; i < count; i++) {
                double y = QuantileTables.EXPONENTIAL.quantile(below * RandomStream.uniformOf(bits[i])) / rate;
                column[i] = Math.min(y, width);
            }
        }
    }

    /**
     * {@code y = −ln(x) / rate} with x uniform on (exp(−s), 1), s the product of rate and width. With m = exp(−s/2) and
     * {@code r = (x − m) / (x + m)}, at most tanh(s/4) in size, {@code ln x = ln m + 2 · artanh r}; artanh by its power series
     * to r^17, r^25 or r^33, whichever is exact to the last digits. In several short loops, for the compiler unrolls no long one.
     */
    private void gentle(long[] bits, int count, double[] column) {
        double s = rate * width;
        double below = -StrictMath.expm1(-s);
        double m = StrictMath.exp(-s / 2);
        var r = new double[count];
        for (int i = 0; i < count; i++) {
            double x = 1 - below * RandomStream.uniformOf(bits[i]);
            r[i] = (x - m) / (x + m);
        }
        int last = s <= 0.7 ? 15 : s <= 1.1 ? 23 : 31;
        Arrays.fill(column, 0, count, 1.0 / (last + 2));
        for (int k = last; k > 0; k -= 8) fourTerms(k, r, count, column);
        double middle = width / 2;
        double scale = 2 / rate;
        for (int i = 0; i < count; i++) column[i] = middle - scale * r[i] * column[i];
        for (int i = 0; i < count; i++) column[i] = Math.min(Math.max(column[i], 0), width);
    }

    /** Horner's scheme in r², for the terms 1/k, 1/(k − 2), 1/(k − 4) and 1/(k − 6). */
    private static void fourTerms(int k, double[] r, int count, double[] series) {
        double a = 1.0 / k;
        double b = 1.0 / (k - 2);
        double c = 1.0 / (k - 4);
        double d = 1.0 / (k - 6);
        for (int i = 0; i < count; i++) {
            double q = r[i] * r[i];
            series[i] = (((series[i] * q + a) * q + b) * q + c) * q + d;
        }
    }
}
