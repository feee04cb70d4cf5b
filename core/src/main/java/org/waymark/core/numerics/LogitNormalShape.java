package org.waymark.core.numerics;

/** 1 / (1 + e^−(μ + σ·Z)), Z standard normal: a share in (0, 1) whose logit is normal. */
record LogitNormalShape(double mu, double sigma) implements NormalCurve {

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

    /** There is no closed form. */
    @Override
    public double mean() {
        return sigma == 0 ? of(0) : NormalTail.expected(this::of);
    }

    @Override
    public double sd() {
        double mean = mean();
        return Math.sqrt(NormalTail.expected(z -> (of(z) - mean) * (of(z) - mean)));
    }

    private static double share(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
