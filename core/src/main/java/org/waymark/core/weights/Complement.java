package org.waymark.core.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is perpendicular to all of some directions: an orthonormal basis of it, by the method of Gram and Schmidt. */
record Complement(int dimensions, List<double[]> directions) {

    /** What is left of a direction of length 1 within others is 0 but for rounding. */
    private static final double NOTHING = 1e-9;

    List<double[]> basis() {
        var perpendicular = new ArrayList<double[]>();
        for (var direction : directions) addRest(direction, perpendicular);
        int taken = perpendicular.size();
        var axes = new ArrayList<>(Stream.iterate(0, c -> c < dimensions, c -> c + 1)
                .map(this::axis)
                .toList());
        while (perpendicular.size() < dimensions) {
            // the axis of which most is left, so that no digits are lost
            var best = axes.getFirst();
            for (var axis : axes) {
                if (length(rest(axis, perpendicular)) > length(rest(best, perpendicular)) + NOTHING) best = axis;
            }
            axes.remove(best);
            addRest(best, perpendicular);
        }
        return perpendicular.subList(taken, dimensions);
    }

    private double[] axis(int place) {
        var axis = new double[dimensions];
        axis[place] = 1;
        return axis;
    }

    private static void addRest(double[] direction, List<double[]> perpendicular) {
        double before = length(direction);
        var rest = rest(rest(direction, perpendicular), perpendicular);
        double after = length(rest);
        if (after > NOTHING * before) {
            perpendicular.add(Arrays.stream(rest).map(x -> x / after).toArray());
        }
    }

    private static double[] rest(double[] direction, List<double[]> perpendicular) {
        var rest = direction.clone();
        for (var other : perpendicular) {
            double along = 0;
            for (int c = 0; c < rest.length; c++) along += rest[c] * other[c];
            for (int c = 0; c < rest.length; c++) rest[c] -= along * other[c];
        }
        return rest;
    }

    private static double length(double[] direction) {
        double squares = 0;
        for (double x : direction) squares += x * x;
        return Math.sqrt(squares);
    }
}
