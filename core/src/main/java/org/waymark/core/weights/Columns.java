package org.waymark.core.weights;

/** Arithmetic on draws that are laid out in columns; simple loops, which the compiler turns into vector instructions. */
final class Columns {

    private Columns() {}

    /** Divides every draw by its sum over the first {@code width} columns; the sums are larger than 0. */
    static void normalise(double[][] columns, int width, int count) {
        var scale = new double[count];
        for (int c = 0; c < width; c++) add(columns[c], count, scale);
        for (int i = 0; i < count; i++) scale[i] = 1 / scale[i];
        for (int c = 0; c < width; c++) multiply(columns[c], count, scale);
    }

    static void add(double[] column, int count, double[] sums) {
        for (int i = 0; i < count; i++) sums[i] += column[i];
    }

    static void multiply(double[] column, int count, double[] factors) {
        for (int i = 0; i < count; i++) column[i] *= factors[i];
    }

    static void subtract(double[] column, int count, double[] differences) {
        for (int i = 0; i < count; i++) differences[i] -= column[i];
    }

    /** Counts from {@code width} down. */
    static void mirror(double[] column, int count, double width) {
        for (int i = 0; i < count; i++) column[i] = width - column[i];
    }

    /** By how much the largest so far, or the column, is over {@code limit}; 0 if none is. */
    static void raiseToExcess(double[] column, int count, double limit, double[] excess) {
        for (int i = 0; i < count; i++) excess[i] = Math.max(excess[i], column[i] - limit);
    }

    /** Puts the larger of each pair into {@code larger}. */
    static void exchange(double[] larger, double[] smaller, int count) {
        for (int i = 0; i < count; i++) {
            double x = larger[i];
            double y = smaller[i];
            larger[i] = Math.max(x, y);
            smaller[i] = Math.min(x, y);
        }
    }
}
