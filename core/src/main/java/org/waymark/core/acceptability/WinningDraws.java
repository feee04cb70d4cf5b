package org.waymark.core.acceptability;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Estimate;

/**
 * The weights of the first draws, as many as there is room for, and who ranks first in each. Threads see different draws and
 * so write to different places.
 */
final class WinningDraws implements Onlooker {

    /** Numbers that are kept at most: 32 MiB. */
    static final int MOST_KEPT = 1 << 22;

    /** By how much a sum of shares may fall short of a part of their total, in the total, by rounding. */
    private static final double ROUNDING = 1e-12;

    private final int kept;
    private final double[][] weights;
    private final double[][] firsts;

    /** Some weight, and the share of the first rank that was taken with it. */
    private record Won(double weight, double share) {}

    WinningDraws(Draws draws, int alternatives, int criteria) {
        this.kept = Math.min(draws.count(), Math.max(1, MOST_KEPT / (alternatives + criteria)));
        this.weights = new double[criteria][kept];
        this.firsts = new double[alternatives][kept];
    }

    @Override
    public void see(long first, int count, Ranking ranking, double[][] columns) {
        int room = Math.clamp(kept - first, 0, count);
        if (room == 0) return;
        for (int c = 0; c < weights.length; c++) System.arraycopy(columns[c], 0, weights[c], (int) first, room);
        for (int a = 0; a < firsts.length; a++) {
            System.arraycopy(ranking.firsts(a), 0, firsts[a], (int) first, room);
        }
    }

    boolean isFirst(int alternative) {
        for (double share : firsts[alternative]) {
            if (share > 0) return true;
        }
        return false;
    }

    /**
     * Quantiles of the weight of a criterion over the draws in which an alternative is first: the smallest weight up to which
     * a part {@code p} of them lies, or more. A draw in which it shares the first rank counts by its share.
     *
     * @return one for each of {@code ps}; the standard error is half of what lies between the quantiles at
     *     {@code p ± √(p(1 − p)/n)}, n the effective number of draws
     */
    List<Estimate> quantiles(int alternative, int criterion, List<Double> ps) {
        var won = IntStream.range(0, kept)
                .filter(i -> firsts[alternative][i] > 0)
                .mapToObj(i -> new Won(weights[criterion][i], firsts[alternative][i]))
                .sorted(Comparator.comparingDouble(Won::weight))
                .toList();
        var upTo = new double[won.size()];
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < upTo.length; k++) {
            double share = won.get(k).share();
            sum += share;
            squares += share * share;
            upTo[k] = sum;
        }
        double effective = sum * sum / squares;
        return ps.stream()
                .map(p -> {
                    double reach = Math.sqrt(p * (1 - p) / effective);
                    double apart = at(p + reach, won, upTo) - at(p - reach, won, upTo);
                    return new Estimate(at(p, won, upTo), apart / 2);
                })
                .toList();
    }

    private static double at(double p, List<Won> won, double[] upTo) {
        double total = upTo[upTo.length - 1];
        int k = 0;
        while (k < upTo.length - 1 && upTo[k] < total * (p - ROUNDING)) k++;
        return won.get(k).weight();
    }
}
