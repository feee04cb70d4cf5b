package org.waymark.core.numerics;

/** A distribution on single numbers. */
sealed interface Stepped extends Distribution permits Discrete, Samples {

    /** Its numbers, with how probable each is. */
    Steps steps();

    @Override
    default double mean() {
        return steps().mean();
    }

    @Override
    default double sd() {
        return steps().sd();
    }

    @Override
    default double atMost(double x) {
        return steps().atMost(x);
    }

    @Override
    default double atLeast(double x) {
        return steps().atLeast(x);
    }

    @Override
    default double quantile(double p) {
        return steps().quantile(p);
    }

    @Override
    default boolean isCertain() {
        return steps().isOne();
    }

    @Override
    default Sampler sampler(RandomStream stream) {
        return steps().sampler(stream);
    }
}
