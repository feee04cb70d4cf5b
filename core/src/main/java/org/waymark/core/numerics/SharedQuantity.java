package org.waymark.core.numerics;

/** A quantity that is drawn together with others, from random numbers that they have in common. */
public sealed interface SharedQuantity extends UncertainQuantity permits SharedDistribution, RelativeEffect {

    /** @param common what it has in common with the others */
    Sampler sampler(RandomStream common);

    @Override
    default double expectedValue(ValueFunction value) {
        return value.of(mean());
    }

    @Override
    default ValueDraws values(ValueFunction value, RandomStream common) {
        return ValueDraws.of(sampler(common), value);
    }
}
