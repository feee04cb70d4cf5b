package org.waymark.core.weights;

/** The factor L, lower triangular, of a symmetric positive definite matrix {@code L Lᵀ}. */
record Cholesky(double[][] factor) {

    /** @param matrix of which the lower triangle is read */
    static Cholesky of(double[][] matrix) {
        var l = new double[matrix.length][matrix.length];
        for (int i = 0; i < l.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) sum -= l[i][k] * l[j][k];
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
        }
        return new Cholesky(l);
    }

    /** x of {@code L x = b}. */
    double[] forward(double[] b) {
        var x = b.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) x[i] -= factor[i][k] * x[k];
            x[i] /= factor[i][i];
        }
        return x;
    }

    /** x of {@code L Lᵀ x = b}. */
    double[] solve(double[] b) {
        var x = forward(b);
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) x[i] -= factor[k][i] * x[k];
            x[i] /= factor[i][i];
        }
        return x;
    }

    /** {@code b L}. */
    double[] multiply(double[] b) {
        var product = new double[b.length];
        for (int j = 0; j < b.length; j++) {
            for (int i = j; i < b.length; i++) product[j] += b[i] * factor[i][j];
        }
        return product;
    }
}
