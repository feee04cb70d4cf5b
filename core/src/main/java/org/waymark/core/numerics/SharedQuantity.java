package org.waymark.core.numerics;

/** A quantity that is drawn together with others, from random numbers that they have in common. */
public sealed interface SharedQuantity extends UncertainQuantity permits OrderedValue {

    /** What it is like by itself. */
    Distribution alone();

    /** @param common what it has in common with the others */
    Sampler sampler(RandomStream common);

    @Override
    default double mean() {
        return alone().mean();
    }

    @Override
    default double expectedValue(ValueFunction value) {
        return value.of(mean());
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

    @Override
    default ValueDraws values(ValueFunction value, RandomStream common) {
        return ValueDraws.of(sampler(common), value);
    }
}
