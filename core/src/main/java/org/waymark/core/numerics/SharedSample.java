package org.waymark.core.numerics;

import java.util.List;

/**
 * One of the numbers that were seen together with those of other quantities: all of them take that of the same row in a draw.
 *
 * @param seen one for each row, finite
 */
public record SharedSample(List<Double> seen) implements SharedDistribution {

    public SharedSample {
        seen = List.copyOf(seen);
        new Samples(seen); // refuses what is no column
    }

    @Override
    public Samples alone() {
        return new Samples(seen);
    }

    @Override
    public Sampler sampler(RandomStream common) {
        return alone().isCertain()
                ? new Sampler.Constant(seen.getFirst())
                : new SharedSampler.Row(
                        seen.stream().mapToDouble(number -> number).toArray(), common);
    }
}
