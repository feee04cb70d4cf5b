package org.waymark.core.numerics;

import java.util.List;

/**
 * What is known of a share after so many events among so many cases: beta(events + ½, total − events + ½), which is the
 * posterior to the prior of Jeffreys, stretched from {@code low} to {@code high}.
 *
 * @param events 0 or more; no whole number where cases are weighted
 * @param total the cases, not fewer than the events; at most 999,999
 * @see <a href="https://doi.org/10.1214/ss/1009213286">Brown, Cai, DasGupta 2001, Interval estimation for a binomial
 *     proportion</a>
 */
public record BetaCounts(double events, double total, double low, double high) implements ShapedShare {
    public BetaCounts {
        Require.within("total", total, 0, 999_999);
        Require.within("events", events, 0, total);
        Require.ordered("low", low, "high", high);
        Width.require("beta-counts", low, high);
    }

    @Override
    public Shape shape() {
        return new BetaShape(events + 0.5, total - events + 0.5);
    }

    @Override
    public DistributionKind kind() {
        return DistributionKind.BETA_COUNTS;
    }

    @Override
    public List<Double> numbers() {
        return Double.compare(low, 0) == 0 && high == 1 ? List.of(events, total) : List.of(events, total, low, high);
    }

    @Override
    public BetaCounts between(Ends ends) {
        return new BetaCounts(events, total, ends.low(), ends.high());
    }
}
