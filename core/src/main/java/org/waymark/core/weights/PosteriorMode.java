package org.waymark.core.weights;

/**
 * Where a {@link LogPosterior} is highest, and how it curves there.
 *
 * @param height of it there
 * @param factor L, lower triangular, of the curvature {@code L Lᵀ}
 */
record PosteriorMode(double[] mode, double height, double[][] factor) {

    private static final int MOST_STEPS = 60;
    private static final double CLOSE_ENOUGH = 1e-10;

    /** By Newton's method, with steps halved while they lead down; concave, so it gets there from anywhere. */
    static PosteriorMode of(LogPosterior posterior) {
        var theta = posterior.prior().clone();
        double height = posterior.at(theta);
        for (int step = 0; step < MOST_STEPS; step++) {
            var gradient = new double[theta.length];
            var factor = new double[theta.length][theta.length];
            posterior.slopes(theta, gradient, factor);
            factorise(factor);
            var move = solved(factor, gradient);
            if (product(move, gradient) < CLOSE_ENOUGH) break;
            double part = 1;
            var next = moved(theta, move, part);
            double reached = posterior.at(next);
            while (!(reached >= height) && part > CLOSE_ENOUGH) {
                part /= 2;
                next = moved(theta, move, part);
                reached = posterior.at(next);
            }
            theta = next;
            height = reached;
        }
        var factor = new double[theta.length][theta.length];
        posterior.slopes(theta, new double[theta.length], factor);
        factorise(factor);
        return new PosteriorMode(theta, height, factor);
    }

    /** ln det L. */
    double logDeterminant() {
        double log = 0;
        for (int c = 0; c < mode.length; c++) log += StrictMath.log(factor[c][c]);
        return log;
    }

    /** {@code mode + s L⁻ᵀ z}, into {@code theta}. */
    void away(double[] z, double s, double[] theta) {
        for (int c = mode.length - 1; c >= 0; c--) {
            double sum = s * z[c];
            for (int k = c + 1; k < mode.length; k++) sum -= factor[k][c] * (theta[k] - mode[k]);
            theta[c] = mode[c] + sum / factor[c][c];
        }
    }

    private static double[] moved(double[] from, double[] move, double part) {
        var to = from.clone();
        for (int c = 0; c < to.length; c++) to[c] += part * move[c];
        return to;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int c = 0; c < a.length; c++) sum += a[c] * b[c];
        return sum;
    }

    /** Cholesky's factor L of a symmetric positive definite matrix, in its place; what is above the diagonal is left. */
    private static void factorise(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) sum -= matrix[i][k] * matrix[j][k];
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
    }

    /** x of {@code L Lᵀ x = b}. */
    private static double[] solved(double[][] factor, double[] b) {
        var x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) x[i] -= factor[i][k] * x[k];
            x[i] /= factor[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) x[i] -= factor[k][i] * x[k];
            x[i] /= factor[i][i];
        }
        return x;
    }
}
