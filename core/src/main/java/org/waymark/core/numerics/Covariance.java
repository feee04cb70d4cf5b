package org.waymark.core.numerics;

import java.util.Arrays;
import java.util.List;
import org.waymark.core.document.RefusedValue;

/**
 * A covariance matrix; it may be singular, as it is where something does not vary or follows from the rest.
 *
 * @param rows as many as columns; finite, symmetric but for rounding, positive semi-definite
 */
public record Covariance(List<List<Double>> rows) {

    /** Of a variance, what counts as rounding of the numbers that somebody wrote. */
    private static final double ROUNDING = 1e-9;

    public Covariance {
        rows = rows.stream().map(List::copyOf).toList();
        for (int i = 0; i < rows.size(); i++) requireRow(rows, i);
        factorOf(rows);
    }

    private static void requireRow(List<List<Double>> rows, int i) {
        var row = rows.get(i);
        if (row.size() != rows.size()) {
            throw new RefusedValue(NumberFinding.NOT_A_SQUARE, rows.size(), i + 1, row.size());
        }
        for (double number : row) Require.finite("covariance", number);
        if (!(row.get(i) >= 0)) throw new RefusedValue(NumberFinding.NEGATIVE_VARIANCE, i + 1, row.get(i));
        for (int j = 0; j < i; j++) {
            double other = rows.get(j).get(i);
            double scale = Math.max(Math.abs(row.get(j)), Math.abs(other));
            if (!(Math.abs(row.get(j) - other) <= ROUNDING * scale)) {
                throw new RefusedValue(NumberFinding.NOT_SYMMETRIC, i + 1, j + 1, row.get(j), other);
            }
        }
    }

    /** The same with rows and columns in another order: the k-th is that which stands at {@code order[k]} here. */
    public Covariance inOrder(List<Integer> order) {
        return new Covariance(order.stream()
                .map(i -> order.stream().map(j -> rows.get(i).get(j)).toList())
                .toList());
    }

    /** L, lower triangular, of {@code L Lᵀ}: Cholesky's factor, with zeros in the columns of what follows from those before. */
    public List<List<Double>> factor() {
        return Arrays.stream(factorOf(rows))
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList();
    }

    private static double[][] factorOf(List<List<Double>> rows) {
        var l = new double[rows.size()][rows.size()];
        for (int j = 0; j < l.length; j++) {
            double own = rows.get(j).get(j);
            double left = own - product(l, j, j, j);
            if (!(left >= -ROUNDING * own)) throw new RefusedValue(NumberFinding.NOT_SEMI_DEFINITE, j + 1, left);
            boolean isFree = left > ROUNDING * own;
            l[j][j] = isFree ? Math.sqrt(left) : 0;
            for (int i = j + 1; i < l.length; i++) {
                double common = rows.get(i).get(j) - product(l, i, j, j);
                if (isFree) l[i][j] = common / l[j][j];
                else if (!(Math.abs(common)
                        <= Math.sqrt(ROUNDING)
                                * Math.sqrt(own)
                                * Math.sqrt(rows.get(i).get(i)))) {
                    throw new RefusedValue(NumberFinding.COVARIES_WITHOUT_VARYING, j + 1, i + 1, common);
                }
            }
        }
        return l;
    }

    private static double product(double[][] l, int i, int j, int columns) {
        double sum = 0;
        for (int k = 0; k < columns; k++) sum += l[i][k] * l[j][k];
        return sum;
    }
}
