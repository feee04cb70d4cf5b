package org.waymark.core.numerics;

import java.util.Optional;

/**
 * Values v(x) of draws of a performance x, in [0, 1] on the scale: one cell of a decision, ready to be simulated. Where the
 * value function is one straight line over all that can be drawn, the performance is drawn as a value at once.
 */
public final class ValueDraws {

    private final Sampler sampler;
    private final Optional<ValueCurve> curve;

    private ValueDraws(Sampler sampler, Optional<ValueCurve> curve) {
        this.sampler = sampler;
        this.curve = curve;
    }

    static ValueDraws of(Sampler sampler, ValueFunction value) {
        var scale = value.scale();
        if (sampler instanceof Sampler.Constant constant) {
            return ofValues(new Sampler.Constant(value.of(constant.value())));
        }
        if (value.points().size() == 2 && sampler.lowest() >= scale.low() && sampler.highest() <= scale.high()) {
            double slope = 1 / (scale.best() - scale.worst());
            return ofValues(sampler.stretched(slope, -scale.worst() * slope));
        }
        return new ValueDraws(sampler, Optional.of(ValueCurve.of(value)));
    }

    /** @param values one for each draw, in [0, 1] */
    static ValueDraws listed(double[] values) {
        return ofValues(new Sampler.Listed(values));
    }

    private static ValueDraws ofValues(Sampler values) {
        return new ValueDraws(values, Optional.empty());
    }

    /** Whether drawing a value takes longer than reading it from memory. */
    public boolean isSlow() {
        return curve.isPresent()
                || sampler instanceof Sampler.Tabled
                || sampler instanceof Sampler.Peaked
                || sampler instanceof Sampler.Stepped
                || sampler instanceof SharedSampler;
    }

    /** Draws {@code first} to {@code first + count - 1}; {@code count} is at most {@link RandomStream#BLOCK}. */
    public void fill(long first, int count, double[] values) {
        sampler.fill(first, count, values);
        curve.ifPresent(known -> known.apply(count, values));
    }

    /** The value of each of these. */
    static double[] of(double[] performances, ValueFunction value) {
        var values = performances.clone();
        ValueCurve.of(value).apply(values.length, values);
        return values;
    }
}
