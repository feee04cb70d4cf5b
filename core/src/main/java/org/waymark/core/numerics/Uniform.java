package org.waymark.core.numerics;

import java.util.List;

/** Anything between {@code low} and {@code high} is as likely as anything else there. */
public record Uniform(double low, double high) implements Distribution {
    public Uniform {
        Require.ordered("low", low, "high", high);
        Width.require("uniform", low, high);
    }

    @Override
    public double mean() {
        return low + (high - low) / 2;
    }

    @Override
    public double atMost(double x) {
        return x >= high ? 1 : x < low ? 0 : (x - low) / (high - low);
    }

    @Override
    public double atLeast(double x) {
        return x <= low ? 1 : x > high ? 0 : (high - x) / (high - low);
    }

    @Override
    public double quantile(double p) {
        return low + (high - low) * p;
    }

    @Override
    public double sd() {
        return (high - low) / Math.sqrt(12);
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.UNIFORM;
    }

    @Override
    public List<Double> numbers() {
        return List.of(low, high);
    }

    @Override
    public boolean isCertain() {
        return low == high;
    }

    @Override
    public Sampler sampler(RandomStream stream) {
        return isCertain() ? new Sampler.Constant(low) : new Sampler.Even(low, high - low, stream);
    }

    @Override
    public Uniform times(double factor) {
        return between(new Ends(low * Require.positive(factor), high * factor));
    }

    @Override
    public Uniform plus(double amount) {
        return between(new Ends(low + amount, high + amount));
    }

    /** All numbers within {@code reach} of {@code middle}; ends are kept in bounds as in {@link #times}. */
    public static Uniform around(double middle, double reach) {
        return between(new Ends(middle - reach, middle + reach));
    }

    private static Uniform between(Ends ends) {
        return new Uniform(ends.low(), ends.high());
    }
}
