package org.waymark.core.numerics;

import java.util.List;

/**
 * A baseline that several quantities have in common, and an effect of each that adds to it on the scale of a link: {@code
 * link⁻¹(baseline + effect)}, both normal. Effects hang together as their covariance says. Together the two have, on the
 * scale of a link that is no identity, a mean from −500 to 500 and a standard deviation of 10 at most.
 *
 * @param baseline on the scale of the link
 * @param effect mean of the effect, on the scale of the link
 * @param row of the factor L of the covariance {@code L Lᵀ} of all effects; the effect is {@code effect + Σ row_k · z_k}
 *     with the same independent standard normal numbers z for all quantities
 */
public record RelativeEffect(Normal baseline, double effect, List<Double> row, Link link) implements SharedQuantity {

    public RelativeEffect {
        row = List.copyOf(row);
        var sum = sum(baseline, effect, row);
        if (link != Link.IDENTITY) {
            Require.within("mean of baseline and effect", sum.mean(), -500, 500);
            Require.within("sd of baseline and effect", sum.sd(), 0, 10);
        }
    }

    private static Normal sum(Normal baseline, double effect, List<Double> row) {
        double sd = baseline.sd();
        for (double loading : row) sd = StrictMath.hypot(sd, loading);
        return new Normal(baseline.mean() + effect, sd);
    }

    /** Baseline and effect together, on the scale of the link. */
    private Normal sum() {
        return sum(baseline, effect, row);
    }

    /** In closed form for the identity and the logarithm, else by the trapezoidal rule. */
    @Override
    public double mean() {
        var sum = sum();
        return switch (link) {
            case IDENTITY -> sum.mean();
            case LOG -> StrictMath.exp(sum.mean() + sum.sd() * sum.sd() / 2);
            case LOGIT, CLOGLOG ->
                sum.isCertain()
                        ? link.back(sum.mean())
                        : NormalTail.expected(z -> link.back(sum.mean() + sum.sd() * z));
        };
    }

    @Override
    public double atMost(double x) {
        return sum().atMost(link.of(x));
    }

    @Override
    public double atLeast(double x) {
        return sum().atLeast(link.of(x));
    }

    @Override
    public double quantile(double p) {
        return link.back(sum().quantile(p));
    }

    @Override
    public Sampler sampler(RandomStream common) {
        if (sum().isCertain()) return new Sampler.Constant(mean());
        var loadings = row.stream().mapToDouble(loading -> loading).toArray();
        return new SharedSampler.Linked(baseline, effect, loadings, link, 1, 0, common);
    }
}
