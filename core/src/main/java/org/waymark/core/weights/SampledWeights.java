package org.waymark.core.weights;

import java.util.List;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.RandomStream;

/** One of the samples for each draw, by chance. */
record SampledWeights(double[][] columns, RandomStream stream) implements WeightDraws {

    static SampledWeights of(WeightInformation.Sampled sampled, List<CriterionId> criteria, RandomStream stream) {
        var given = List.copyOf(sampled.criteria());
        var columns = criteria.stream()
                .mapToInt(given::indexOf)
                .mapToObj(place -> sampled.samples().stream()
                        .mapToDouble(sample -> sample.get(place))
                        .toArray())
                .toArray(double[][]::new);
        return new SampledWeights(columns, stream);
    }

    @Override
    public void fill(long first, int count, double[][] into) {
        for (int i = 0; i < count; i++) {
            int sample = (int) (stream.uniform(first + i) * columns[0].length);
            for (int c = 0; c < columns.length; c++) into[c][i] = columns[c][sample];
        }
    }
}
