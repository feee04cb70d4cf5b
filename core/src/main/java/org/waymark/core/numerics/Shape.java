package org.waymark.core.numerics;

/** A distribution in its standard form, before it is stretched and moved. Its quantiles are in a table that is built once. */
sealed interface Shape permits BetaShape, GammaShape, NormalCurve, StudentShape {

    /** The probability of at most {@code x}; the relative error is small in the lower tail too. */
    double atMost(double x);

    /** The probability of at least {@code x}; the relative error is small in the upper tail too. */
    double atLeast(double x);

    /** The number that it stays below with probability {@code p}, above 0 and below 1. */
    double quantile(double p);

    double mean();

    double sd();

    QuantileTable table();
}
