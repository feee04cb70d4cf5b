package org.waymark.core.elicitation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What comes out of many sheets of facts, for each of {@value #WEIGHTS} weights that are possible.
 *
 * <p>Weights are not known better for one more fact, so that what facts have to do with the outcome is looked at for each of the
 * weights by itself.
 *
 * @param outcomes by weights and sheet, each below {@code kinds}
 */
record Completions(int[][] outcomes, int kinds) {

    /** How many sheets it takes to choose a question, and to know that it is enough. */
    static final int COUNT = 64;

    static final int WEIGHTS = 32;

    /** Small numbers times their logarithms, which are needed often. */
    private static final double[] TIMES_LOG = IntStream.rangeClosed(0, COUNT)
            .mapToDouble(n -> n == 0 ? 0 : n * StrictMath.log(n))
            .toArray();

    /** Some of the sheets, by their places. */
    Completions of(int[] places) {
        return new Completions(
                Arrays.stream(outcomes)
                        .map(ofWeights ->
                                IntStream.of(places).map(i -> ofWeights[i]).toArray())
                        .toArray(int[][]::new),
                kinds);
    }

    /**
     * What an answer tells of the outcome, in nats: their mutual information, less what chance alone makes of it (Miller 1955).
     *
     * @param answers of each sheet, as small numbers from 0 on
     */
    double information(int[] answers) {
        int many = Arrays.stream(answers).max().orElse(0) + 1;
        double ofAnswers = entropy(counts(answers, many), answers.length);
        double sum = 0;
        for (var ofWeights : outcomes) {
            var both = new int[many * kinds];
            for (int i = 0; i < answers.length; i++) both[answers[i] * kinds + ofWeights[i]]++;
            sum += ofAnswers + entropy(counts(ofWeights, kinds), answers.length) - entropy(both, answers.length);
        }
        return sum / outcomes.length;
    }

    private static int[] counts(int[] codes, int many) {
        var counts = new int[many];
        for (int code : codes) counts[code]++;
        return counts;
    }

    /** With the correction of Miller 1955: the entropy of a sample is too low by half of its cells less one, over its size. */
    private static double entropy(int[] counts, int all) {
        double sum = 0;
        int cells = 0;
        for (int count : counts) {
            if (count == 0) continue;
            sum += timesLog(count);
            cells++;
        }
        return StrictMath.log(all) - sum / all + (cells - 1) / (2.0 * all);
    }

    private static double timesLog(int count) {
        return count < TIMES_LOG.length ? TIMES_LOG[count] : count * StrictMath.log(count);
    }
}
