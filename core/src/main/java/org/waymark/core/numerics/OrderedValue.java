package org.waymark.core.numerics;

/**
 * The value, in [0, 1], of a level of which only the place among others is known: the best has value 1, the worst 0, and those
 * between are uniform on all values that keep the order, as {@code levels − 2} independent uniform numbers are when they are
 * sorted. All levels of a criterion are sorted from the same numbers.
 *
 * @param place from 0, the worst, to {@code levels − 1}, the best
 * @param levels that differ; if there is but one, it is the best
 * @see "Lahdelma, Miettinen, Salminen 2003, Ordinal criteria in stochastic multicriteria acceptability analysis (SMAA),
 *     European Journal of Operational Research 147, 117–127"
 */
public record OrderedValue(int place, int levels) implements SharedDistribution {

    public OrderedValue {
        if (!(place >= 0 && place < levels)) {
            throw new IllegalArgumentException("there is no place %s among %s".formatted(place, levels));
        }
    }

    /** The k-th smallest of n uniform numbers is beta(k, n + 1 − k). */
    @Override
    public Distribution alone() {
        if (place == levels - 1) return new Exact(1);
        return place == 0 ? new Exact(0) : new Beta(place, levels - 1 - place, 0, 1);
    }

    @Override
    public Sampler sampler(RandomStream common) {
        boolean isAnEnd = place == 0 || place == levels - 1;
        return isAnEnd
                ? new Sampler.Constant(alone().mean())
                : new SharedSampler.Sorted(place - 1, levels - 2, 1, 0, common);
    }
}
