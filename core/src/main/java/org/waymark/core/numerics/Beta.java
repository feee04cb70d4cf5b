package org.waymark.core.numerics;

import java.util.List;

/** A share, beta({@code a}, {@code b}), stretched from {@code low} to {@code high}; mean low + (high − low) · a / (a + b). */
public record Beta(double a, double b, double low, double high) implements Distribution {
    public Beta {
        Require.finite("a", a);
        Require.finite("b", b);
        Require.shape("a", a);
        Require.shape("b", b);
        Require.ordered("low", low, "high", high);
        Width.require("beta", low, high);
    }

    @Override
    public double mean() {
        return low + (high - low) * (a / (a + b));
    }

    @Override
    public double atMost(double x) {
        return low < high ? beta().cumulative((x - low) / (high - low)) : new Exact(low).atMost(x);
    }

    @Override
    public double atLeast(double x) {
        return low < high ? 1 - atMost(x) : new Exact(low).atLeast(x);
    }

    @Override
    public double quantile(double p) {
        return low + (high - low) * beta().quantile(p, 0.5);
    }

    BetaShape shape() {
        return new BetaShape(a, b);
    }

    private BetaFunction beta() {
        return new BetaFunction(a, b);
    }

    @Override
    public double sd() {
        return (high - low) * shape().sd();
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.BETA;
    }

    @Override
    public List<Double> numbers() {
        return List.of(a, b, low, high);
    }

    @Override
    public boolean isCertain() {
        return low == high;
    }

    @Override
    public Sampler sampler(RandomStream stream) {
        return isCertain()
                ? new Sampler.Constant(low)
                : new Sampler.Tabled(low, high - low, QuantileTables.of(shape()), stream);
    }

    @Override
    public Beta times(double factor) {
        return between(new Ends(low * Require.positive(factor), high * factor));
    }

    @Override
    public Beta plus(double amount) {
        return between(new Ends(low + amount, high + amount));
    }

    private Beta between(Ends ends) {
        return new Beta(a, b, ends.low(), ends.high());
    }
}
