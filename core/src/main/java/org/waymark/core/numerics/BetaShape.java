package org.waymark.core.numerics;

/** The two parameters of a beta distribution on [0, 1]. */
record BetaShape(double a, double b) {

    private static final double STEPS = 0x1p24;

    /** The standard deviation. */
    double sd() {
        double sum = a + b;
        return Math.sqrt(a * b / (sum + 1)) / sum;
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
