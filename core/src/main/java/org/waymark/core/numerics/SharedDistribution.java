package org.waymark.core.numerics;

/** A quantity that is drawn together with others, and has a distribution of a known kind if one looks at it alone. */
sealed interface SharedDistribution extends SharedQuantity permits OrderedValue, SharedSample {

    Distribution alone();

    @Override
    default double mean() {
        return alone().mean();
    }

    @Override
    default double atMost(double x) {
        return alone().atMost(x);
    }

    @Override
    default double atLeast(double x) {
        return alone().atLeast(x);
    }

    @Override
    default double quantile(double p) {
        return alone().quantile(p);
    }
}
