package org.waymark.core.weights;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Weights within half-spaces, 0 or more, and the way to the ones among them for which a weighted sum is largest: the simplex
 * method with the rule of Bland, which cannot go round in circles. Small programs only: a few dozen weights.
 *
 * <p>Written as a dictionary: each basic variable is {@code b − Σ a · nonbasic}. Variables are the weights and, after them, the
 * slack of each half-space; the last one is the artificial variable of the first phase.
 */
final class LinearProgram {

    private static final double ZERO = 1e-11;
    private static final double TIE = 1e-12;
    private static final int MOST_PIVOTS = 100_000;

    private final int weights;
    private final int artificial;
    private final double[][] a;
    private final double[] b;
    private final int[] basic;
    private final int[] nonbasic;
    private final double[] gains;

    private LinearProgram(List<HalfSpace> halfSpaces, int weights) {
        int rows = halfSpaces.size();
        this.weights = weights;
        this.artificial = weights + rows;
        this.a = new double[rows][weights + 1];
        this.b = new double[rows];
        this.basic = IntStream.range(weights, artificial).toArray();
        this.nonbasic = IntStream.rangeClosed(0, weights).toArray();
        this.gains = new double[weights + 1];
        nonbasic[weights] = artificial;
        for (int r = 0; r < rows; r++) {
            System.arraycopy(halfSpaces.get(r).normal(), 0, a[r], 0, weights);
            a[r][weights] = -1;
            b[r] = halfSpaces.get(r).limit();
        }
    }

    /**
     * Nothing if no weights lie in all the half-spaces.
     *
     * @param halfSpaces one or more, in which no weight can grow without end
     */
    static Optional<LinearProgram> of(List<HalfSpace> halfSpaces, int weights) {
        var program = new LinearProgram(halfSpaces, weights);
        return program.isFeasible() ? Optional.of(program) : Optional.empty();
    }

    /** The first phase: all half-spaces are widened by the artificial variable until there is a point, and it is made 0. */
    private boolean isFeasible() {
        int worst = IntStream.range(0, b.length).reduce(0, (r, s) -> b[s] < b[r] ? s : r);
        if (!(b[worst] < 0)) return true;
        pivot(worst, weights);
        Arrays.fill(gains, 0);
        for (int q = 0; q < gains.length; q++) gains[q] = a[worst][q];
        climb(true);
        int row = IntStream.range(0, basic.length)
                .filter(r -> basic[r] == artificial)
                .findFirst()
                .orElse(-1);
        if (row < 0) return true;
        if (b[row] > Weights.TOLERANCE) return false;
        int widest =
                IntStream.range(0, gains.length).reduce(0, (p, q) -> Math.abs(a[row][q]) > Math.abs(a[row][p]) ? q : p);
        b[row] = 0;
        pivot(row, widest);
        return true;
    }

    /** The weights for which {@code Σ objective · w} is largest. */
    double[] maximise(double[] objective) {
        Arrays.fill(gains, 0);
        for (int q = 0; q < nonbasic.length; q++) {
            if (nonbasic[q] < weights) gains[q] += objective[nonbasic[q]];
        }
        for (int r = 0; r < basic.length; r++) {
            if (basic[r] >= weights) continue;
            for (int q = 0; q < gains.length; q++) gains[q] -= objective[basic[r]] * a[r][q];
        }
        climb(false);
        var point = new double[weights];
        for (int r = 0; r < basic.length; r++) {
            if (basic[r] < weights) point[basic[r]] = Math.max(0, b[r]);
        }
        return point;
    }

    private void climb(boolean isFirstPhase) {
        for (int step = 0; step < MOST_PIVOTS; step++) {
            int entering = entering(isFirstPhase);
            if (entering < 0) return;
            int leaving = leaving(entering);
            if (leaving < 0) return;
            pivot(leaving, entering);
        }
        throw new IllegalStateException("no corner is highest after %s steps".formatted(MOST_PIVOTS));
    }

    private int entering(boolean isFirstPhase) {
        int best = -1;
        for (int q = 0; q < nonbasic.length; q++) {
            boolean mayEnter = gains[q] > ZERO && (isFirstPhase || nonbasic[q] != artificial);
            if (mayEnter && (best < 0 || nonbasic[q] < nonbasic[best])) best = q;
        }
        return best;
    }

    private int leaving(int q) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < basic.length; r++) {
            if (!(a[r][q] > ZERO)) continue;
            double ratio = b[r] / a[r][q];
            boolean isFirst = ratio < least - TIE || ratio <= least + TIE && best >= 0 && basic[r] < basic[best];
            if (isFirst) {
                best = r;
                least = Math.min(ratio, least);
            }
        }
        return best;
    }

    /** Exchanges a basic and a nonbasic variable. */
    private void pivot(int row, int column) {
        double pivot = a[row][column];
        for (int q = 0; q < gains.length; q++) a[row][q] /= pivot;
        a[row][column] = 1 / pivot;
        b[row] /= pivot;
        for (int r = 0; r < b.length; r++) {
            if (r == row) continue;
            double factor = a[r][column];
            if (factor == 0) continue;
            subtract(a[r], factor, row, column);
            b[r] -= factor * b[row];
            if (Math.abs(b[r]) < TIE) b[r] = 0;
        }
        subtract(gains, gains[column], row, column);
        int variable = basic[row];
        basic[row] = nonbasic[column];
        nonbasic[column] = variable;
    }

    private void subtract(double[] from, double factor, int row, int column) {
        from[column] = 0;
        for (int q = 0; q < from.length; q++) from[q] -= factor * a[row][q];
    }
}
