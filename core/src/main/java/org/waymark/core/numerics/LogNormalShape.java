package org.waymark.core.numerics;

/** e^(σ·Z), Z standard normal: the median is 1. */
record LogNormalShape(double sigma) implements NormalCurve {

    @Override
    public double of(double z) {
        return StrictMath.exp(sigma * z);
    }

    @Override
    public double slope(double z) {
        return sigma * of(z);
    }

    @Override
    public double atMost(double x) {
        return x > 0 ? NormalTail.cumulative(StrictMath.log(x) / sigma) : 0;
    }

    @Override
    public double atLeast(double x) {
        return x > 0 ? NormalTail.cumulative(-StrictMath.log(x) / sigma) : 1;
    }

    @Override
    public double mean() {
        return StrictMath.exp(sigma * sigma / 2);
    }

    @Override
    public double sd() {
        return mean() * Math.sqrt(StrictMath.expm1(sigma * sigma));
    }
}
