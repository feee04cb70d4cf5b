package org.waymark.core.numerics;

/** The two parameters of a beta distribution on [0, 1]. */
record BetaShape(double a, double b) implements Shape {

    private static final double STEPS = 0x1p24;
    private static final int OCTAVES = 24;

    @Override
    public double atMost(double x) {
        return new BetaFunction(a, b).cumulative(x);
    }

    @Override
    public double atLeast(double x) {
        return new BetaFunction(b, a).cumulative(1 - x);
    }

    @Override
    public double quantile(double p) {
        return new BetaFunction(a, b).quantile(p, 0.5);
    }

    @Override
    public double mean() {
        return a / (a + b);
    }

    @Override
    public double sd() {
        double sum = a + b;
        return Math.sqrt(a * b / (sum + 1)) / sum;
    }

    @Override
    public QuantileTable table() {
        return new QuantileTable(BetaTail.low(a, b), BetaTail.high(a, b), OCTAVES, 0, 1);
    }

    /**
     * The shape of PERT whose mode lies at {@code position} of its range, 0 to 1. The position is rounded to 2^-24, so that
     * a PERT that was stretched and moved keeps its shape to the last bit; the probability of no value changes by more
     * than 1e-7.
     */
    static BetaShape pert(double position) {
        double rounded = Math.rint(position * STEPS) / STEPS;
        return new BetaShape(1 + 4 * rounded, 1 + 4 * (1 - rounded));
    }
}
