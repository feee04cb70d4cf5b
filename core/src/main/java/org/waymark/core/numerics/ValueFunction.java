package org.waymark.core.numerics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.core.document.RefusedValue;

/**
 * How good a performance is: piecewise linear and monotone through given points, 0 at the worst end of the scale and
 * 1 at its best; a performance beyond the scale counts as its end.
 *
 * @param scale the range it is defined on
 * @param points its corners, ordered by x ascending, from {@code scale.low()} to {@code scale.high()}
 */
public record ValueFunction(Scale scale, List<Point> points) {

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
        ordered.sort(Comparator.comparingDouble(Point::x));
        points = List.copyOf(ordered);
        if (points.size() < 2) throw new RefusedValue(NumberFinding.TOO_FEW_POINTS, points.size());
        var first = points.getFirst();
        var last = points.getLast();
        if (first.x() != scale.low() || last.x() != scale.high()) {
            throw new RefusedValue(NumberFinding.POINTS_MISS_THE_SCALE, first.x(), last.x(), scale.low(), scale.high());
        }
        double sign = scale.isIncreasing() ? 1 : -1;
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
            if (!(after.x() > before.x())) throw new RefusedValue(NumberFinding.TWO_POINTS_AT_ONE_X, after.x());
            Width.require("part", before.x(), after.x());
            if (!(sign * (after.value() - before.value()) >= 0)) {
                throw new RefusedValue(
                        NumberFinding.VALUE_TURNS_BACK, before.x(), before.value(), after.x(), after.value());
            }
        }
    }

    /** A straight line from worst to best. */
    public static ValueFunction linear(Scale scale) {
        return new ValueFunction(scale, List.of(new Point(scale.worst(), 0), new Point(scale.best(), 1)));
    }

    /** The value of {@code x} in [0, 1]; performances beyond the scale count as its end. */
    public double of(double x) {
        if (!(x > points.getFirst().x())) return points.getFirst().value();
        for (int i = 1; i < points.size(); i++) {
            var b = points.get(i);
            if (x <= b.x()) {
                var a = points.get(i - 1);
                return a.value() + (b.value() - a.value()) * ((x - a.x()) / (b.x() - a.x()));
            }
        }
        return points.getLast().value();
    }
}
