package org.waymark.core.numerics;

import java.util.List;

/**
 * A beta distribution stretched from {@code low} to {@code high} with mean (low + 4 mode + high) / 6.
 *
 * @see <a href="https://doi.org/10.1287/opre.7.5.646">Malcolm, Roseboom, Clark, Fazar 1959, PERT</a>
 */
public record Pert(double low, double mode, double high) implements Distribution {
    public Pert {
        Require.ordered("low", low, "mode", mode);
        Require.ordered("mode", mode, "high", high);
        Width.require("pert", low, high);
    }

    @Override
    public double mean() {
        double unit = Width.unit(high - low);
        return low + (4 * (mode / unit - low / unit) + (high / unit - low / unit)) / 6 * unit;
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
        return low < high ? low + (high - low) * beta().quantile(p, 0.5) : low;
    }

    BetaShape shape() {
        return BetaShape.pert((mode - low) / (high - low));
    }

    private BetaFunction beta() {
        return new BetaFunction(shape().a(), shape().b());
    }

    @Override
    public double sd() {
        return low < high ? (high - low) * shape().sd() : 0;
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.PERT;
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
        return isCertain()
                ? new Sampler.Constant(low)
                : new Sampler.Tabled(low, high - low, QuantileTables.of(shape()), stream);
    }

    @Override
    public Pert times(double factor) {
        return between(new Ends(low * Require.positive(factor), high * factor), mode * factor);
    }

    @Override
    public Pert plus(double amount) {
        return between(new Ends(low + amount, high + amount), mode + amount);
    }

    private static Pert between(Ends ends, double mode) {
        return new Pert(ends.low(), ends.around(mode), ends.high());
    }
}
