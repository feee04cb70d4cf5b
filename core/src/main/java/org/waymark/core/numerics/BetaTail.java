package org.waymark.core.numerics;

/**
 * One tail of a beta distribution on [0, 1]; the high tail of beta(a, b) is the low tail of beta(b, a), mirrored.
 *
 * @param mirrored whether quantiles count down from 1
 */
record BetaTail(BetaFunction beta, boolean mirrored) implements Tail {

    static BetaTail low(double a, double b) {
        return new BetaTail(new BetaFunction(a, b), false);
    }

    static BetaTail high(double a, double b) {
        return new BetaTail(new BetaFunction(b, a), true);
    }

    @Override
    public double quantile(double p, double hint) {
        double y = beta.quantile(p, p == 0.5 ? 0.5 : fromEnd(hint));
        return mirrored ? 1 - y : y;
    }

    @Override
    public double slope(double p, double x) {
        double slope = 1 / beta.density(fromEnd(x));
        return mirrored ? -slope : slope;
    }

    private double fromEnd(double x) {
        return mirrored ? 1 - x : x;
    }
}
