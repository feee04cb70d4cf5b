package org.waymark.core.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.RandomStream;

/**
 * The weights for which all statements hold, in coordinates in which they lie about as far to all sides: a point y stands for
 * the weights {@code centre + directions · y}.
 *
 * @param centre inside; far from every limit
 * @param directions a row for each weight, a column for each coordinate; no coordinate if there are only these weights
 * @param normals {@code normals · y ≤ slacks}: a row for each limit
 * @param slacks larger than 0
 */
record WeightPolytope(double[] centre, double[][] directions, double[][] normals, double[] slacks) {

    /** Where all that a limit leaves is narrower than this, it counts as reached. */
    private static final double NARROWEST = 1e-7;

    private static final int MOST_NEWTON_STEPS = 200;
    private static final double CLOSE_ENOUGH = 1e-6;
    private static final int ROUNDINGS = 3;
    private static final int ROUNDING_SWEEPS = 60;

    /** Whether there are weights for which all statements hold. */
    static boolean exists(List<LinearStatement> statements, List<CriterionId> order) {
        return LinearProgram.of(limits(statements, order), order.size()).isPresent();
    }

    /**
     * @param statements that do not contradict each other
     * @param order of the weights: that of their keys, so that the same statements give the same bits
     */
    static WeightPolytope of(List<LinearStatement> statements, List<CriterionId> order) {
        int n = order.size();
        var limits = limits(statements, order);
        var program = LinearProgram.of(limits, n).orElseThrow();
        var all = Stream.concat(limits.stream(), IntStream.range(0, n).mapToObj(c -> HalfSpace.notNegative(c, n)))
                .toList();
        var reached = new ArrayList<HalfSpace>();
        var open = new ArrayList<HalfSpace>();
        var inside = new double[n];
        for (var limit : all) {
            var farthest =
                    program.maximise(Arrays.stream(limit.normal()).map(x -> -x).toArray());
            boolean isReached = !(limit.slack(farthest) > NARROWEST);
            (isReached ? reached : open).add(limit);
            // the mean of points that each keep away from one limit keeps away from all
            for (int c = 0; c < n; c++) inside[c] += farthest[c] / all.size();
        }
        var free = new Complement(n, reached.stream().map(HalfSpace::normal).toList()).basis();
        return within(inside, free, open).aroundAnalyticCentre().rounded();
    }

    /** Those of the statements and that weights sum to 1; that none is negative a linear program knows. */
    private static List<HalfSpace> limits(List<LinearStatement> statements, List<CriterionId> order) {
        var ones = new double[order.size()];
        Arrays.fill(ones, 1);
        var minus = new double[order.size()];
        Arrays.fill(minus, -1);
        return Stream.concat(
                        Stream.of(new HalfSpace(ones, 1), new HalfSpace(minus, -1)),
                        statements.stream().flatMap(statement -> statement.halfSpaces(order)))
                .sorted(HalfSpace.BY_NUMBERS)
                .toList();
    }

    /** @param basis of the directions, each a list of n numbers */
    private static WeightPolytope within(double[] inside, List<double[]> basis, List<HalfSpace> limits) {
        int n = inside.length;
        var directions = new double[n][basis.size()];
        for (int j = 0; j < basis.size(); j++) {
            for (int c = 0; c < n; c++) directions[c][j] = basis.get(j)[c];
        }
        var normals = new ArrayList<double[]>();
        var slacks = new ArrayList<Double>();
        for (var limit : limits) {
            var normal = times(limit.normal(), directions);
            // a limit along which nothing moves is none
            if (Arrays.stream(normal).noneMatch(x -> Math.abs(x) > NARROWEST)) continue;
            normals.add(normal);
            slacks.add(limit.slack(inside));
        }
        return new WeightPolytope(
                inside,
                directions,
                normals.toArray(double[][]::new),
                slacks.stream().mapToDouble(x -> x).toArray());
    }

    int dimensions() {
        return directions[0].length;
    }

    /**
     * Moved to where the product of all slacks is largest, by Newton's method on its logarithm, and stretched as that curves
     * there: then the ball of radius 1 lies inside, and one of a radius of as many as there are limits outside.
     */
    private WeightPolytope aroundAnalyticCentre() {
        if (dimensions() == 0) return this;
        var here = this;
        for (int step = 0; step < MOST_NEWTON_STEPS; step++) {
            var gradient = here.gradient();
            var move = here.curvature().solve(gradient);
            double decrement = Math.sqrt(product(move, gradient));
            if (!(decrement > CLOSE_ENOUGH)) break;
            double part = decrement < 0.25 ? 1 : 1 / (1 + decrement);
            here = here.movedBy(Arrays.stream(move).map(x -> -part * x).toArray());
        }
        return here.stretched(here.curvature()::forward);
    }

    /** Of −Σ ln slack. */
    private double[] gradient() {
        var gradient = new double[dimensions()];
        for (int k = 0; k < slacks.length; k++) {
            for (int j = 0; j < gradient.length; j++) gradient[j] += normals[k][j] / slacks[k];
        }
        return gradient;
    }

    private Cholesky curvature() {
        int d = dimensions();
        var curvature = new double[d][d];
        for (int k = 0; k < slacks.length; k++) {
            for (int i = 0; i < d; i++) {
                double factor = normals[k][i] / (slacks[k] * slacks[k]);
                for (int j = 0; j <= i; j++) curvature[i][j] += factor * normals[k][j];
            }
        }
        return Cholesky.of(curvature);
    }

    /** The same around another point inside. */
    WeightPolytope movedBy(double[] y) {
        var moved = centre.clone();
        for (int c = 0; c < moved.length; c++) moved[c] += product(directions[c], y);
        var left = slacks.clone();
        for (int k = 0; k < left.length; k++) left[k] -= product(normals[k], y);
        return new WeightPolytope(moved, directions, normals, left);
    }

    /** In other coordinates. */
    private WeightPolytope stretched(UnaryOperator<double[]> row) {
        return new WeightPolytope(
                centre,
                Arrays.stream(directions).map(row).toArray(double[][]::new),
                Arrays.stream(normals).map(row).toArray(double[][]::new),
                slacks);
    }

    /** Stretched until draws vary as much in every direction. */
    private WeightPolytope rounded() {
        if (dimensions() == 0) return this;
        var round = this;
        for (int time = 0; time < ROUNDINGS; time++) {
            var walk = new PolytopeWalk(round, RandomStream.BLOCK, 0, RandomStream.of(time, "rounding of weights"));
            walk.sweep(ROUNDING_SWEEPS);
            round = round.stretched(Cholesky.of(walk.covariance())::multiply);
        }
        return round;
    }

    private static double[] times(double[] row, double[][] matrix) {
        var product = new double[matrix[0].length];
        for (int c = 0; c < row.length; c++) {
            for (int j = 0; j < product.length; j++) product[j] += row[c] * matrix[c][j];
        }
        return product;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) sum += a[j] * b[j];
        return sum;
    }
}
