package org.waymark.core.numerics;

/** A distribution that is {@code start + stretch · X}, X of a known shape; with stretch 0 it is the number {@code start}. */
sealed interface Shaped extends Distribution permits Gamma, LogNormal, ShapedShare, Student {

    Shape shape();

    /** In the unit of the criterion. */
    double start();

    /** In the unit of the criterion; 0 or more. */
    double stretch();

    @Override
    default boolean isCertain() {
        return stretch() == 0;
    }

    @Override
    default double mean() {
        return start() + stretch() * shape().mean();
    }

    @Override
    default double sd() {
        return isCertain() ? 0 : stretch() * shape().sd();
    }

    @Override
    default double atMost(double x) {
        return isCertain() ? new Exact(mean()).atMost(x) : shape().atMost((x - start()) / stretch());
    }

    @Override
    default double atLeast(double x) {
        return isCertain() ? new Exact(mean()).atLeast(x) : shape().atLeast((x - start()) / stretch());
    }

    @Override
    default double quantile(double p) {
        return isCertain() ? mean() : start() + stretch() * shape().quantile(p);
    }

    @Override
    default Sampler sampler(RandomStream stream) {
        return isCertain()
                ? new Sampler.Constant(mean())
                : new Sampler.Tabled(start(), stretch(), QuantileTables.of(shape()), stream);
    }
}
