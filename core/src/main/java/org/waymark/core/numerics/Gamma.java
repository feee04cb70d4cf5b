package org.waymark.core.numerics;

import java.util.List;

/**
 * The gamma distribution: {@code low + scale · X}; mean low + shape · scale.
 *
 * @param form the shape, 0.01 to 1,000,000
 * @param scale 0 or more, in the unit of the criterion; one by the rate
 * @param low no value is smaller; usually 0
 */
public record Gamma(double form, double scale, double low) implements Shaped {
    public Gamma {
        Require.shape("shape", form);
        Require.within("scale", scale, 0, Double.MAX_VALUE);
        Require.finite("low", low);
        Width.require("gamma", 0, scale);
        Width.require("gamma", low, low + scale * new GammaShape(form).reach());
    }

    @Override
    public GammaShape shape() {
        return new GammaShape(form);
    }

    @Override
    public double start() {
        return low;
    }

    @Override
    public double stretch() {
        return scale;
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.GAMMA;
    }

    @Override
    public List<Double> numbers() {
        return Double.compare(low, 0) == 0 ? List.of(form, scale) : List.of(form, scale, low);
    }

    @Override
    public Gamma times(double factor) {
        return at(low * Require.positive(factor), scale * factor);
    }

    @Override
    public Gamma plus(double amount) {
        return at(low + amount, scale);
    }

    private Gamma at(double otherLow, double otherScale) {
        var kept = Unbounded.of(otherLow, otherScale, shape().reach());
        return new Gamma(form, kept.stretch(), kept.start());
    }
}
