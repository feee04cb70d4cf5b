package org.waymark.core.numerics;

/**
 * A distribution on single numbers: with probability {@code upTo[k]} it is {@code values[k]} or less.
 *
 * @param values one or more, ascending
 * @param upTo rising to 1
 */
record Steps(double[] values, double[] upTo) {

    /** Each with the same probability. */
    static Steps even(double[] values) {
        var upTo = new double[values.length];
        for (int k = 0; k < upTo.length; k++) upTo[k] = (k + 1.0) / upTo.length;
        return new Steps(values, upTo);
    }

    private double lowest() {
        return values[0];
    }

    private double highest() {
        return values[values.length - 1];
    }

    /** Whether all values are the same. */
    boolean isOne() {
        return lowest() == highest();
    }

    private double probability(int k) {
        return k == 0 ? upTo[0] : upTo[k] - upTo[k - 1];
    }

    double mean() {
        double above = 0;
        for (int k = 0; k < values.length; k++) above += probability(k) * (values[k] - lowest());
        return lowest() + above;
    }

    double sd() {
        double unit = Width.unit(highest() - lowest());
        double mean = mean();
        double variance = 0;
        for (int k = 0; k < values.length; k++) {
            double apart = (values[k] - mean) / unit;
            variance += probability(k) * apart * apart;
        }
        return Math.sqrt(variance) * unit;
    }

    double atMost(double x) {
        double probability = 0;
        for (int k = 0; k < values.length && values[k] <= x; k++) probability = upTo[k];
        return probability;
    }

    double atLeast(double x) {
        double below = 0;
        for (int k = 0; k < values.length && values[k] < x; k++) below = upTo[k];
        return 1 - below;
    }

    double quantile(double p) {
        int k = 0;
        while (upTo[k] < p) k++;
        return values[k];
    }

    Sampler sampler(RandomStream stream) {
        return isOne() ? new Sampler.Constant(lowest()) : Sampler.Stepped.of(this, stream);
    }
}
