package org.waymark.core.numerics;

import java.util.List;

/** Density rises in a straight line from {@code low} to {@code mode} and falls to {@code high}; mean (low + mode + high) / 3. */
public record Triangular(double low, double mode, double high) implements Distribution {
    public Triangular {
        Require.ordered("low", low, "mode", mode);
        Require.ordered("mode", mode, "high", high);
        Width.require("triangular", low, high);
    }

    @Override
    public double mean() {
        double unit = Width.unit(high - low);
        return low + ((mode / unit - low / unit) + (high / unit - low / unit)) / 3 * unit;
    }

    @Override
    public double atMost(double x) {
        if (x >= high) return 1;
        if (x < low) return 0;
        return x <= mode && low < mode
                ? (x - low) / (high - low) * ((x - low) / (mode - low))
                : 1 - (high - x) / (high - low) * ((high - x) / (high - mode));
    }

    @Override
    public double atLeast(double x) {
        return low == high ? new Exact(low).atLeast(x) : 1 - atMost(x);
    }

    @Override
    public double quantile(double p) {
        double unit = Width.unit(high - low);
        return low < high ? Sampler.Peaked.quantile(low / unit, mode / unit, high / unit, p) * unit : low;
    }

    @Override
    public double sd() {
        double unit = Width.unit(high - low);
        double rise = (mode - low) / unit;
        double fall = (high - mode) / unit;
        return Math.sqrt((rise * rise + rise * fall + fall * fall) / 18) * unit;
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.TRIANGULAR;
    }

    @Override
    public List<Double> numbers() {
        return List.of(low, mode, high);
    }

    @Override
    public boolean isCertain() {
        return low == high;
    }

    @Override
    public Sampler sampler(RandomStream stream) {
        return isCertain() ? new Sampler.Constant(low) : Sampler.Peaked.of(this, stream);
    }

    @Override
    public Triangular times(double factor) {
        return between(new Ends(low * Require.positive(factor), high * factor), mode * factor);
    }

    @Override
    public Triangular plus(double amount) {
        return between(new Ends(low + amount, high + amount), mode + amount);
    }

    private static Triangular between(Ends ends, double mode) {
        return new Triangular(ends.low(), ends.around(mode), ends.high());
    }
}
