package org.waymark.core.weights;

import java.util.Arrays;
import org.waymark.core.numerics.RandomStream;

/**
 * Points that walk through a polytope side by side, each by itself: along one coordinate after the other to a place that is
 * uniform on what the limits leave. So points that are uniform stay uniform, and others become so.
 *
 * @see <a href="https://doi.org/10.1287/opre.32.6.1296">Smith 1984, Efficient Monte Carlo procedures for generating points
 *     uniformly distributed over bounded regions</a>
 */
final class PolytopeWalk {

    private final WeightPolytope polytope;
    private final int count;
    private final long first;
    private final RandomStream stream;
    private final double[][] y;
    private final double[][] slack;
    private final double[] move;
    private final double[] low;
    private final double[] high;
    private int steps;

    /**
     * All begin at the centre.
     *
     * @param first the number of the first point, to which its random numbers belong
     * @param stream of which a walk takes every attempt but the first
     */
    PolytopeWalk(WeightPolytope polytope, int count, long first, RandomStream stream) {
        this.polytope = polytope;
        this.count = count;
        this.first = first;
        this.stream = stream;
        this.y = new double[polytope.dimensions()][count];
        this.slack = new double[polytope.slacks().length][count];
        this.move = new double[count];
        this.low = new double[count];
        this.high = new double[count];
        for (int k = 0; k < slack.length; k++) Arrays.fill(slack[k], polytope.slacks()[k]);
    }

    /** Puts every point elsewhere. */
    void begin(double[][] coordinates, int[] places) {
        for (int j = 0; j < y.length; j++) {
            for (int i = 0; i < count; i++) y[j][i] = coordinates[j][places[i]];
        }
        for (int k = 0; k < slack.length; k++) {
            Arrays.fill(slack[k], polytope.slacks()[k]);
            for (int j = 0; j < y.length; j++) add(-polytope.normals()[k][j], y[j], slack[k]);
            notBelowZero(slack[k]);
        }
    }

    /** Along every coordinate, so many times. */
    void sweep(int times) {
        for (int time = 0; time < times; time++) {
            for (int j = 0; j < y.length; j++) step(j);
        }
    }

    private void step(int j) {
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        for (int k = 0; k < slack.length; k++) {
            double normal = polytope.normals()[k][j];
            if (normal > 0) lower(slack[k], 1 / normal, high);
            else if (normal < 0) raise(slack[k], 1 / normal, low);
        }
        stream.attempt(++steps).uniforms(first, count, move, 1, 0);
        for (int i = 0; i < count; i++) move[i] = low[i] + move[i] * (high[i] - low[i]);
        add(1, move, y[j]);
        for (int k = 0; k < slack.length; k++) {
            add(-polytope.normals()[k][j], move, slack[k]);
            notBelowZero(slack[k]);
        }
    }

    private void lower(double[] slack, double factor, double[] high) {
        for (int i = 0; i < count; i++) high[i] = Math.min(high[i], slack[i] * factor);
    }

    private void raise(double[] slack, double factor, double[] low) {
        for (int i = 0; i < count; i++) low[i] = Math.max(low[i], slack[i] * factor);
    }

    /** What is below is so by rounding. */
    private void notBelowZero(double[] column) {
        for (int i = 0; i < count; i++) column[i] = Math.max(0, column[i]);
    }

    private void add(double factor, double[] column, double[] sums) {
        for (int i = 0; i < count; i++) sums[i] += factor * column[i];
    }

    /** By coordinate and point. */
    double[][] coordinates() {
        return y;
    }

    double[][] covariance() {
        int d = y.length;
        var mean = mean();
        var covariance = new double[d][d];
        for (int a = 0; a < d; a++) {
            for (int b = 0; b <= a; b++) {
                for (int i = 0; i < count; i++) covariance[a][b] += (y[a][i] - mean[a]) * (y[b][i] - mean[b]) / count;
            }
        }
        return covariance;
    }

    /** Of each coordinate, over the points. */
    double[] mean() {
        return Arrays.stream(y)
                .mapToDouble(column -> Arrays.stream(column).reduce(0, Double::sum) / count)
                .toArray();
    }

    /** The weights that the points stand for, a column for each. */
    void weights(double[][] columns) {
        for (int c = 0; c < columns.length; c++) {
            var column = columns[c];
            Arrays.fill(column, 0, count, polytope.centre()[c]);
            for (int j = 0; j < y.length; j++) add(polytope.directions()[c][j], y[j], column);
            notBelowZero(column);
        }
    }
}
