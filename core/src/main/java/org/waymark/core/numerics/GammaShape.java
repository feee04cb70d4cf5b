package org.waymark.core.numerics;

/** The gamma distribution with scale 1: density {@code x^(a-1) · e^-x / Γ(a)}; mean and variance are both a. */
record GammaShape(double a) implements Shape {

    /** Beyond {@code a + √(2·a·t) + t} lies at most e^−t of the probability; here t is 45, and e^−45 less than 2^-64. */
    double reach() {
        return a + Math.sqrt(90 * a) + 45;
    }

    @Override
    public double atMost(double x) {
        return new IncompleteGamma(a).below(x);
    }

    @Override
    public double atLeast(double x) {
        return new IncompleteGamma(a).above(x);
    }

    @Override
    public double quantile(double p) {
        var gamma = new IncompleteGamma(a);
        return p <= 0.5 ? gamma.quantileBelow(p, a) : gamma.quantileAbove(1 - p, a);
    }

    @Override
    public double mean() {
        return a;
    }

    @Override
    public double sd() {
        return Math.sqrt(a);
    }

    @Override
    public QuantileTable table() {
        var gamma = new IncompleteGamma(a);
        var high = new HighTail(gamma);
        return new QuantileTable(
                new LowTail(gamma), high, QuantileTables.ENDLESS_OCTAVES, 0, QuantileTables.farthest(high));
    }

    private record LowTail(IncompleteGamma gamma) implements Tail {
        @Override
        public double quantile(double p, double hint) {
            return gamma.quantileBelow(p, hint);
        }

        @Override
        public double slope(double p, double x) {
            return 1 / gamma.density(x);
        }
    }

    private record HighTail(IncompleteGamma gamma) implements Tail {
        @Override
        public double quantile(double p, double hint) {
            return gamma.quantileAbove(p, hint);
        }

        @Override
        public double slope(double p, double x) {
            return -1 / gamma.density(x);
        }
    }
}
