package org.waymark.core.numerics;

import java.util.ArrayList;
import java.util.List;

/**
 * A value function as the sum of its pieces, to be applied to many performances: of each straight piece the slope times the
 * part of it that x has passed, of each step its height once x is there. Written that way it needs no search.
 *
 * @param start value at the low end of the scale
 * @param least no value is smaller
 * @param most no value is larger
 */
record ValueCurve(double start, List<Piece> pieces, double least, double most) {

    /** What is added to a value. */
    sealed interface Piece {
        void add(int count, double[] x, double[] sum);
    }

    /** From {@code x = from} on, the value changes by {@code slope} per unit over {@code length}. */
    record Straight(double from, double length, double slope) implements Piece {
        @Override
        public void add(int count, double[] x, double[] sum) {
            for (int i = 0; i < count; i++) sum[i] += slope * Math.min(Math.max(x[i] - from, 0), length);
        }
    }

    /** Below {@code from} the value changes by {@code slope} per unit; not 0. */
    record Below(double from, double slope) implements Piece {
        @Override
        public void add(int count, double[] x, double[] sum) {
            for (int i = 0; i < count; i++) sum[i] += slope * Math.min(x[i] - from, 0);
        }
    }

    /** At {@code at} the value rises by {@code height}, which who stands there has. */
    record Rise(double at, double height) implements Piece {
        @Override
        public void add(int count, double[] x, double[] sum) {
            for (int i = 0; i < count; i++) sum[i] += x[i] >= at ? height : 0;
        }
    }

    /** Beyond {@code at} the value is lower by {@code depth}, which who stands there has not lost yet. */
    record Fall(double at, double depth) implements Piece {
        @Override
        public void add(int count, double[] x, double[] sum) {
            for (int i = 0; i < count; i++) sum[i] -= x[i] > at ? depth : 0;
        }
    }

    static ValueCurve of(ValueFunction value) {
        var pieces = new ArrayList<Piece>();
        var points = value.points();
        for (int i = 1; i < points.size(); i++) {
            var a = points.get(i - 1);
            var b = points.get(i);
            if (!value.isStep(i)) pieces.add(new Straight(a.x(), b.x() - a.x(), value.slope(i)));
            else if (b.value() >= a.value()) pieces.add(new Rise(a.x(), b.value() - a.value()));
            else pieces.add(new Fall(a.x(), a.value() - b.value()));
        }
        double start = points.getFirst().value();
        return switch (value.beyond()) {
            case ENDS -> new ValueCurve(start, pieces, 0, 1);
            case CONTINUES -> {
                var scale = value.scale();
                if (value.slopeBelow() != 0) pieces.add(new Below(scale.low(), value.slopeBelow()));
                if (value.slopeAbove() != 0) {
                    pieces.add(new Straight(scale.high(), Double.MAX_VALUE, value.slopeAbove()));
                }
                yield new ValueCurve(start, pieces, -ValueFunction.FARTHEST, ValueFunction.FARTHEST);
            }
        };
    }

    /** Puts values in the place of the first {@code count} performances. */
    void apply(int count, double[] performances) {
        var sum = new double[count];
        for (var piece : pieces) piece.add(count, performances, sum);
        for (int i = 0; i < count; i++) performances[i] = Math.min(Math.max(start + sum[i], least), most);
    }
}
