package org.waymark.core.weights;

import java.util.Arrays;
import org.waymark.core.numerics.Exponential;
import org.waymark.core.numerics.RandomStream;

/**
 * All weights but the widest are drawn on their own, each within its bounds and with a density that falls (or rises) as
 * {@code exp(−θ·y)}; the widest gets what is left. θ is chosen so that the sum is right on average. On the plane
 * {@code Σ y = slack} the density of such a proposal is proportional to {@code exp(θ·y_widest)}; it is kept with the
 * inverse of that, as far as that is possible: so those kept are uniform, whatever θ is. The part that is kept falls with
 * the number of criteria n about as 1/n, however narrow the bounds are.
 *
 * @param rate θ, per unit of weight; 0 for even proposals
 * @param widest position of the weight that gets the rest; the last stream decides whether a proposal is kept
 */
record TiltedProposal(CutSimplex cut, double rate, int widest, RandomStream[] streams)
        implements BoundedWeights.Proposal {

    static TiltedProposal of(CutSimplex cut, RandomStream[] streams) {
        var widths = cut.widths();
        int widest = 0;
        for (int k = 1; k < widths.length; k++) {
            if (widths[k] > widths[widest]) widest = k;
        }
        return new TiltedProposal(cut, balancingRate(cut), widest, streams);
    }

    @Override
    public boolean fromHigh() {
        return false;
    }

    @Override
    public double[] propose(int attempt, long[] indices, int count, double[][] columns) {
        var rest = columns[widest];
        Arrays.fill(rest, 0, count, cut.slack());
        for (int k = 0; k < streams.length; k++) {
            if (k == widest) continue;
            double width = cut.widths()[k];
            new Exponential(Math.abs(rate), width).fill(streams[k].attempt(2 * attempt), indices, count, columns[k]);
            if (rate < 0) Columns.mirror(columns[k], count, width);
            Columns.subtract(columns[k], count, rest);
        }
        // u < exp(−x) where x is below the exponential draw −ln(u)
        var patience = new double[count];
        Exponential.STANDARD.fill(streams[widest].attempt(2 * attempt + 1), indices, count, patience);
        return excess(rest, patience, count);
    }

    /** Below 0 inside the bounds, and turned down from 0 on by the distance that is paid for with patience. */
    private double[] excess(double[] rest, double[] patience, int count) {
        double width = cut.widths()[widest];
        double price = Math.abs(rate);
        double end = rate >= 0 ? 0 : width;
        var excess = new double[count];
        for (int i = 0; i < count; i++) excess[i] = Math.max(-rest[i], rest[i] - width);
        for (int i = 0; i < count; i++) excess[i] = Math.max(excess[i], price * Math.abs(rest[i] - end) - patience[i]);
        return excess;
    }

    /** The θ for which the expected sum of all weights is the slack; by bisection, as the sum falls with θ. */
    static double balancingRate(CutSimplex cut) {
        double narrowest = Double.POSITIVE_INFINITY;
        for (double width : cut.widths()) narrowest = Math.min(narrowest, width);
        double low = -1e3 / narrowest;
        double high = 1e3 / narrowest;
        for (int step = 0; step < 200; step++) {
            double middle = low + (high - low) / 2;
            if (expectedSum(middle, cut.widths()) > cut.slack()) low = middle;
            else high = middle;
        }
        return low + (high - low) / 2;
    }

    private static double expectedSum(double rate, double[] widths) {
        double sum = 0;
        for (double width : widths) {
            double s = rate * width;
            sum += Math.abs(s) < 1e-4 ? width * (0.5 - s / 12) : width * (1 / s - 1 / StrictMath.expm1(s));
        }
        return sum;
    }
}
