package org.waymark.core.numerics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.waymark.core.document.RefusedValue;

/**
 * How good a performance is: piecewise linear and monotone through given points, 0 at the worst end of the scale and 1 at
 * its best. Two corners at one x are a step; who stands on it has the better of its two values.
 *
 * @param scale the range it is defined on
 * @param points its corners, ordered by x ascending and those of a step by value as the function runs, from {@code
 *     scale.low()} to {@code scale.high()}
 */
public record ValueFunction(Scale scale, List<Point> points, Beyond beyond) {

    /** Values of performances beyond the scale go as far as this to either side, so that none is infinite. */
    static final double FARTHEST = 1e9;

    /** What becomes of performances beyond the scale. */
    public enum Beyond {
        /** They count as the end that they lie beyond. */
        ENDS,
        /** The outermost piece goes on: values lie below 0 and above 1. */
        CONTINUES
    }

    /** A corner: performance {@code x} in the unit of the criterion has value {@code value} in [0, 1]. */
    public record Point(double x, double value) {
        public Point {
            if (!Double.isFinite(x)) {
                throw new IllegalArgumentException("x of a value point is %s, not a number".formatted(x));
            }
            if (!(value >= 0 && value <= 1)) throw new RefusedValue(NumberFinding.POINT_OUT_OF_RANGE, value, x);
        }
    }

    public ValueFunction {
        var ordered = new ArrayList<>(points);
        double sign = scale.isIncreasing() ? 1 : -1;
        ordered.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(point -> sign * point.value()));
        points = List.copyOf(ordered);
        if (points.size() < 2) throw new RefusedValue(NumberFinding.TOO_FEW_POINTS, points.size());
        var first = points.getFirst();
        var last = points.getLast();
        if (first.x() != scale.low() || last.x() != scale.high()) {
            throw new RefusedValue(NumberFinding.POINTS_MISS_THE_SCALE, first.x(), last.x(), scale.low(), scale.high());
        }
        if (first.value() != (scale.isIncreasing() ? 0 : 1) || last.value() != (scale.isIncreasing() ? 1 : 0)) {
            throw new RefusedValue(
                    NumberFinding.WRONG_VALUE_AT_AN_END,
                    scale.worst(),
                    scale.best(),
                    first.value(),
                    first.x(),
                    last.value(),
                    last.x());
        }
        for (int i = 1; i < points.size(); i++) {
            var before = points.get(i - 1);
            var after = points.get(i);
            if (i > 1 && after.x() == points.get(i - 2).x()) {
                throw new RefusedValue(NumberFinding.THREE_POINTS_AT_ONE_X, after.x());
            }
            Width.require("part", before.x(), after.x());
            if (!(sign * (after.value() - before.value()) >= 0)) {
                throw new RefusedValue(
                        NumberFinding.VALUE_TURNS_BACK, before.x(), before.value(), after.x(), after.value());
            }
        }
    }

    /**
     * One without a step, where performances beyond the scale count as its end.
     *
     * @throws RefusedValue if two points stand at one x
     */
    public ValueFunction(Scale scale, List<Point> points) {
        this(scale, withoutStep(points), Beyond.ENDS);
    }

    private static List<Point> withoutStep(List<Point> points) {
        var known = new HashSet<Double>();
        for (var point : points) {
            if (!known.add(point.x() + 0.0)) throw new RefusedValue(NumberFinding.TWO_POINTS_AT_ONE_X, point.x());
        }
        return points;
    }

    /** A straight line from worst to best. */
    public static ValueFunction linear(Scale scale) {
        return new ValueFunction(scale, List.of(new Point(scale.worst(), 0), new Point(scale.best(), 1)));
    }

    /** The value of {@code x}, in [0, 1] unless {@code x} lies beyond a scale beyond which the function continues. */
    public double of(double x) {
        if (beyond == Beyond.CONTINUES && (x < scale.low() || x > scale.high())) return continued(x);
        boolean risesAtOnce = scale.isIncreasing() && isStep(1);
        if (!(x > points.getFirst().x() || risesAtOnce && x == points.getFirst().x())) {
            return points.getFirst().value();
        }
        for (int i = 1; i < points.size(); i++) {
            var b = points.get(i);
            if (x <= b.x() && !(x == b.x() && scale.isIncreasing() && isStep(i + 1))) {
                var a = points.get(i - 1);
                return isStep(i) ? b.value() : a.value() + (b.value() - a.value()) * ((x - a.x()) / (b.x() - a.x()));
            }
        }
        return points.getLast().value();
    }

    private double continued(double x) {
        var end = x < scale.low() ? points.getFirst() : points.getLast();
        double slope = x < scale.low() ? slopeBelow() : slopeAbove();
        return slope == 0 ? end.value() : Math.clamp(end.value() + slope * (x - end.x()), -FARTHEST, FARTHEST);
    }

    /** Whether the points {@code i − 1} and {@code i} stand at one x. */
    boolean isStep(int i) {
        return i < points.size() && points.get(i - 1).x() == points.get(i).x();
    }

    /** By how much the value of the lowest piece changes per unit. */
    double slopeBelow() {
        return slope(isStep(1) ? 2 : 1);
    }

    /** By how much the value of the highest piece changes per unit. */
    double slopeAbove() {
        int last = points.size() - 1;
        return slope(isStep(last) ? last - 1 : last);
    }

    /** Of the piece that ends at point {@code i}. */
    double slope(int i) {
        var a = points.get(i - 1);
        var b = points.get(i);
        return (b.value() - a.value()) / (b.x() - a.x());
    }
}
