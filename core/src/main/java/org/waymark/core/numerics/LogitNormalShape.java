package org.waymark.core.numerics;

import java.util.function.DoubleUnaryOperator;

/** 1 / (1 + e^−(μ + σ·Z)), Z standard normal: a share in (0, 1) whose logit is normal. */
record LogitNormalShape(double mu, double sigma) implements NormalCurve {

    /** Beyond this many standard deviations lies less than 1e-22 of the probability. */
    private static final int REACH = 10;

    private static final int STEPS_PER_UNIT = 64;

    @Override
    public double of(double z) {
        return share(mu + sigma * z);
    }

    @Override
    public double slope(double z) {
        return sigma * of(z) * share(-(mu + sigma * z));
    }

    @Override
    public double atMost(double x) {
        return NormalTail.cumulative(z(x));
    }

    @Override
    public double atLeast(double x) {
        return NormalTail.cumulative(-z(x));
    }

    private double z(double x) {
        if (!(x > 0)) return Double.NEGATIVE_INFINITY;
        if (!(x < 1)) return Double.POSITIVE_INFINITY;
        return (StrictMath.log(x) - StrictMath.log1p(-x) - mu) / sigma;
    }

    @Override
    public double mean() {
        return sigma == 0 ? of(0) : expected(this::of);
    }

    @Override
    public double sd() {
        double mean = mean();
        return Math.sqrt(expected(z -> (of(z) - mean) * (of(z) - mean)));
    }

    /**
     * There is no closed form. The trapezoidal rule over z errs by about e^(−2π·64·d), d the distance of the nearest pole of
     * the curve from the real axis, which is π/σ: below 1e-50 for the σ that are allowed.
     */
    private static double expected(DoubleUnaryOperator curve) {
        double sum = 0;
        for (int i = -REACH * STEPS_PER_UNIT; i <= REACH * STEPS_PER_UNIT; i++) {
            double z = (double) i / STEPS_PER_UNIT;
            sum += curve.applyAsDouble(z) * NormalTail.density(z);
        }
        return sum / STEPS_PER_UNIT;
    }

    private static double share(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
