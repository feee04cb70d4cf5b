package org.waymark.core.numerics;

import java.util.List;

/** Known without doubt. */
public record Exact(double value) implements Distribution {
    public Exact {
        Require.finite("value", value);
    }

    @Override
    public double mean() {
        return value;
    }

    @Override
    public double atMost(double x) {
        return value <= x ? 1 : 0;
    }

    @Override
    public double atLeast(double x) {
        return value >= x ? 1 : 0;
    }

    @Override
    public double quantile(double p) {
        return value;
    }

    @Override
    public double sd() {
        return 0;
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.EXACT;
    }

    @Override
    public List<Double> numbers() {
        return List.of(value);
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public Sampler sampler(RandomStream stream) {
        return new Sampler.Constant(value);
    }

    @Override
    public Exact times(double factor) {
        return new Exact(new Ends(value * Require.positive(factor), value * factor).low());
    }

    @Override
    public Exact plus(double amount) {
        return new Exact(new Ends(value + amount, value + amount).low());
    }
}
