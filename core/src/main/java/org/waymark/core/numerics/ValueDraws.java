package org.waymark.core.numerics;

/**
 * Values v(x) in [0, 1] of draws of a performance x: one cell of a decision, ready to be simulated.
 *
 * <p>A value function is the sum of its segments, each the slope times the part of the segment that x has passed. Written
 * that way it needs no search and no branch. Where it is one straight line over all that can be drawn, the performance is
 * drawn as a value at once.
 */
public final class ValueDraws {

    private final Sampler sampler;
    private final Segment[] segments;
    private final double start;

    /** A straight piece: from {@code x = from} on, the value changes by {@code slope} per unit over {@code length}. */
    private record Segment(double from, double length, double slope) {}

    private ValueDraws(Sampler sampler, Segment[] segments, double start) {
        this.sampler = sampler;
        this.segments = segments;
        this.start = start;
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
        return new ValueDraws(
                sampler, segments(value), value.points().getFirst().value());
    }

    /** @param values one for each draw, in [0, 1] */
    static ValueDraws listed(double[] values) {
        return ofValues(new Sampler.Listed(values));
    }

    private static ValueDraws ofValues(Sampler values) {
        return new ValueDraws(values, new Segment[0], 0);
    }

    private static Segment[] segments(ValueFunction value) {
        var points = value.points();
        var segments = new Segment[points.size() - 1];
        for (int s = 0; s < segments.length; s++) {
            var a = points.get(s);
            var b = points.get(s + 1);
            segments[s] = new Segment(a.x(), b.x() - a.x(), (b.value() - a.value()) / (b.x() - a.x()));
        }
        return segments;
    }

    /** Whether drawing a value takes longer than reading it from memory. */
    public boolean isSlow() {
        return segments.length > 0
                || sampler instanceof Sampler.Tabled
                || sampler instanceof Sampler.Peaked
                || sampler instanceof Sampler.Stepped
                || sampler instanceof Sampler.Sorted;
    }

    /** Draws {@code first} to {@code first + count - 1}; {@code count} is at most {@link RandomStream#BLOCK}. */
    public void fill(long first, int count, double[] values) {
        sampler.fill(first, count, values);
        if (segments.length > 0) value(segments, start, count, values);
    }

    /** The value of each of these. */
    static double[] of(double[] performances, ValueFunction value) {
        var values = performances.clone();
        value(segments(value), value.points().getFirst().value(), values.length, values);
        return values;
    }

    /** Puts values in the place of performances. */
    private static void value(Segment[] segments, double start, int count, double[] values) {
        var sum = new double[count];
        for (var segment : segments) add(segment.from, segment.length, segment.slope, count, values, sum);
        for (int i = 0; i < count; i++) values[i] = Math.min(Math.max(start + sum[i], 0), 1);
    }

    private static void add(double from, double length, double slope, int count, double[] x, double[] sum) {
        for (int i = 0; i < count; i++) sum[i] += slope * Math.min(Math.max(x[i] - from, 0), length);
    }
}
