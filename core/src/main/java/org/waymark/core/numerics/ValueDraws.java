package org.waymark.core.numerics;

/**
 * Values v(x) in [0, 1] of draws of a performance x: one cell of a decision, ready to be simulated.
 *
 * <p>A value function is the sum of its segments, each the slope times the part of the segment that x has passed. Written
 * that way it needs no search and no branch.
 */
public final class ValueDraws {

    private final Sampler sampler;
    private final double start;
    private final double[] from;
    private final double[] length;
    private final double[] slope;

    private ValueDraws(Sampler sampler, ValueFunction value) {
        var points = value.points();
        int segments = points.size() - 1;
        this.sampler = sampler;
        this.start = points.getFirst().value();
        this.from = new double[segments];
        this.length = new double[segments];
        this.slope = new double[segments];
        for (int s = 0; s < segments; s++) {
            var a = points.get(s);
            var b = points.get(s + 1);
            from[s] = a.x();
            length[s] = b.x() - a.x();
            slope[s] = (b.value() - a.value()) / length[s];
        }
    }

    public static ValueDraws of(Distribution performance, ValueFunction value, RandomStream stream) {
        var sampler = Sampler.of(performance, stream);
        if (sampler instanceof Sampler.Constant constant) {
            return new ValueDraws(new Sampler.Constant(value.of(constant.value())), IDENTITY);
        }
        return new ValueDraws(sampler, value);
    }

    private static final ValueFunction IDENTITY = ValueFunction.linear(new Scale(0, 1));

    /** Whether every draw has the same value. */
    public boolean isConstant() {
        return sampler instanceof Sampler.Constant;
    }

    /** Draws {@code first} to {@code first + count - 1}; {@code count} is at most {@link RandomStream#BLOCK}. */
    public void fill(long first, int count, double[] values) {
        sampler.fill(first, count, values);
        if (isConstant()) return;
        if (slope.length == 1) {
            straight(start, from[0], length[0], slope[0], count, values);
        } else {
            bent(count, values);
        }
    }

    private static void straight(double start, double from, double length, double slope, int count, double[] values) {
        for (int i = 0; i < count; i++) {
            values[i] = start + slope * Math.min(Math.max(values[i] - from, 0), length);
        }
    }

    private void bent(int count, double[] values) {
        var sum = new double[count];
        for (int s = 0; s < slope.length; s++) add(from[s], length[s], slope[s], count, values, sum);
        for (int i = 0; i < count; i++) values[i] = Math.min(Math.max(start + sum[i], 0), 1);
    }

    private static void add(double from, double length, double slope, int count, double[] x, double[] sum) {
        for (int i = 0; i < count; i++) sum[i] += slope * Math.min(Math.max(x[i] - from, 0), length);
    }
}
