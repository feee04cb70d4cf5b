package org.waymark.core.numerics;

/** What is known of a quantity, in the unit of its criterion, and how good that is expected to be. */
public sealed interface UncertainQuantity permits Distribution, JointDraws, SharedQuantity {

    /** The expected quantity, in the unit of the criterion. */
    double mean();

    /** The value in [0, 1] that is expected of the quantity. */
    double expectedValue(ValueFunction value);

    /** The probability that the quantity is at most {@code x}. */
    double atMost(double x);

    /** The probability that the quantity is at least {@code x}. */
    double atLeast(double x);

    /**
     * The quantity that it stays below with probability {@code p}.
     *
     * @param p above 0 and below 1
     */
    double quantile(double p);

    /**
     * Values of its draws; {@code stream} is that of a quantity drawn by itself, or what a shared one has in common with
     * others.
     */
    ValueDraws values(ValueFunction value, RandomStream stream);
}
