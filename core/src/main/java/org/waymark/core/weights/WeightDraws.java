package org.waymark.core.weights;

import java.util.List;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.RandomStream;

/**
 * Criterion weights drawn from what is known of them. Draw {@code i} depends on the seed, the names of the criteria and
 * {@code i} only: not on the order of the criteria, and not on what was drawn before.
 */
public interface WeightDraws {

    /**
     * Draws {@code first} to {@code first + count - 1}; {@code count} is at most {@link RandomStream#BLOCK}. Safe to call
     * on several threads.
     *
     * @param columns receives the weights, one column for each criterion, in the order given to {@link #of}; each draw is
     *     0 or more and sums to 1 but for rounding
     */
    void fill(long first, int count, double[][] columns);

    /**
     * What the mean of a quantity varies by, as a part of the variance of the quantity itself, because its draws come from a pool
     * that was drawn once; 0 where each draw is one of its own.
     */
    default double varianceOfPool() {
        return 0;
    }

    /**
     * @param criteria those of {@code information}, in the order of the keys
     * @throws IllegalArgumentException if they are others or stand in another order
     */
    static WeightDraws of(WeightInformation information, List<CriterionId> criteria, long seed) {
        if (!information.criteria().stream().sorted().toList().equals(criteria)) {
            throw new IllegalArgumentException(
                    "weights are about %s, but are to be drawn for %s".formatted(information.criteria(), criteria));
        }
        var streams = criteria.stream()
                .map(c -> RandomStream.of(seed, "weight", c.key()))
                .toArray(RandomStream[]::new);
        return switch (information) {
            case WeightInformation.Exact exact -> new ConstantWeights(inOrder(exact.expected(), criteria));
            case WeightInformation.Around around ->
                new DirichletWeights(inOrder(around.expected(), criteria), around.concentration(), streams);
            case WeightInformation.Ranked ranked -> RankedWeights.of(ranked, criteria, streams);
            case WeightInformation.Bounded bounded -> BoundedWeights.of(new BoundedPolytope(bounded.bounds()), streams);
            case WeightInformation.Constrained constrained ->
                new PolytopeWeights(constrained.polytope(), RandomStream.of(seed, "weights"));
            case WeightInformation.Sampled sampled ->
                SampledWeights.of(sampled, criteria, RandomStream.of(seed, "weights"));
            case WeightInformation.Stated stated -> new PooledWeights(stated.pool(), seed);
            case WeightInformation.Missing missing -> new UniformWeights(streams);
        };
    }

    private static double[] inOrder(Weights weights, List<CriterionId> criteria) {
        return criteria.stream().mapToDouble(weights::of).toArray();
    }
}
