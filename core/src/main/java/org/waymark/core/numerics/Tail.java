package org.waymark.core.numerics;

/** One half of a distribution, seen from its end: what {@link QuantileTable} is built from. */
interface Tail {

    /**
     * The quantile that leaves probability {@code p} between itself and the end.
     *
     * @param p in (0, 1/2]
     * @param hint a value not far from it, for kinds that search
     */
    double quantile(double p, double hint);

    /** The derivative of the quantile by {@code p}, where the quantile is {@code x}. */
    double slope(double p, double x);
}
