package org.waymark.core.numerics;

import java.util.List;

/**
 * A quantity that is drawn by itself, by the formula of its kind. All kinds are closed under {@link #times} and
 * {@link #plus}, so that answers can shift what a path achieves without changing the kind of knowledge.
 */
public sealed interface Distribution extends UncertainQuantity
        permits Exact, Uniform, Triangular, Pert, Normal, Beta, Shaped, Stepped {

    DistributionKind kind();

    /** What describes it among those of its kind. */
    List<Double> numbers();

    /** Whether there is nothing to draw: all the probability lies on one number. */
    boolean isCertain();

    Sampler sampler(RandomStream stream);

    /** The standard deviation, in the unit of the criterion. */
    double sd();

    /** The same kind around the same mean, {@code ratio} times as wide; larger than 0. */
    default Distribution stretched(double ratio) {
        return times(ratio).plus((1 - ratio) * mean());
    }

    /**
     * The same kind around the same mean, whose variance is larger by {@code variance}; what is certain becomes uniform.
     *
     * @param variance 0 or more
     */
    default Distribution withMoreVariance(double variance) {
        if (variance == 0) return this;
        return isCertain()
                ? Uniform.around(mean(), Math.sqrt(3 * variance))
                : stretched(Math.sqrt(1 + variance / (sd() * sd())));
    }

    /** The value of the expected quantity. */
    @Override
    default double expectedValue(ValueFunction value) {
        return value.of(mean());
    }

    /**
     * Exact for the kinds with a formula; for PERT and beta by the incomplete beta function, for normal by the error
     * function, all to about 1e-12.
     */
    @Override
    double atMost(double x);

    @Override
    default double atLeast(double x) {
        return 1 - atMost(x);
    }

    @Override
    default ValueDraws values(ValueFunction value, RandomStream alone) {
        return ValueDraws.of(sampler(alone), value);
    }

    /**
     * The same quantity multiplied by {@code factor}: finite and larger than 0. Ends that would be larger than any number
     * stay at the largest, far beyond every scale; a width that would be too small for a number is 0.
     */
    Distribution times(double factor);

    /** The same quantity moved by {@code amount}: finite; ends are kept in bounds as in {@link #times}. */
    Distribution plus(double amount);
}
