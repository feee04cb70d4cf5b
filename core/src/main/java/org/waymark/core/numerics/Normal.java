package org.waymark.core.numerics;

import java.util.List;
import org.waymark.core.document.RefusedValue;

/** The bell curve; {@code sd} is its standard deviation, 0 or more. */
public record Normal(double mean, double sd) implements Distribution {

    /** No probability that a double holds lies further out than this many standard deviations. */
    private static final int REACH = 40;

    public Normal {
        Require.finite("mean", mean);
        Require.finite("sd", sd);
        if (!(sd >= 0)) throw new RefusedValue(NumberFinding.NEGATIVE_SD, sd);
        Width.require("sd", 0, sd);
        Width.require("reach", mean - REACH * sd, mean + REACH * sd);
    }

    @Override
    public double atMost(double x) {
        return sd > 0 ? NormalTail.cumulative((x - mean) / sd) : new Exact(mean).atMost(x);
    }

    @Override
    public double atLeast(double x) {
        return sd > 0 ? NormalTail.cumulative((mean - x) / sd) : new Exact(mean).atLeast(x);
    }

    @Override
    public double quantile(double p) {
        return mean + sd * NormalTail.quantile(p);
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.NORMAL;
    }

    @Override
    public List<Double> numbers() {
        return List.of(mean, sd);
    }

    @Override
    public boolean isCertain() {
        return sd == 0;
    }

    @Override
    public Sampler sampler(RandomStream stream) {
        return isCertain() ? new Sampler.Constant(mean) : new Sampler.Tabled(mean, sd, QuantileTables.NORMAL, stream);
    }

    @Override
    public Normal times(double factor) {
        return of(mean * Require.positive(factor), sd * factor);
    }

    @Override
    public Normal plus(double amount) {
        return of(mean + amount, sd);
    }

    private static Normal of(double mean, double sd) {
        var kept = Unbounded.of(mean, sd, REACH);
        return new Normal(kept.start(), kept.stretch());
    }
}
