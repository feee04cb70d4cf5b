package org.waymark.core.elicitation;

import java.util.Arrays;
import java.util.Iterator;
import java.util.OptionalDouble;

/**
 * Whether sheets that somebody may plausibly fill in agree in what comes out of them, found from as few as make it clear: the
 * sequential probability ratio test (Wald 1945) of {@value #ENOUGH} against {@value #TOO_LITTLE}, each wrong in at most
 * {@value #WRONG} of the cases. As the rest of the answers is judged by what it would change, this is stochastic curtailment.
 */
final class SequentialAgreement {

    private static final double ENOUGH = 0.98;
    private static final double TOO_LITTLE = 0.88;
    private static final double WRONG = 0.1;

    private static final double FOR = StrictMath.log(ENOUGH / TOO_LITTLE);
    private static final double AGAINST = StrictMath.log((1 - ENOUGH) / (1 - TOO_LITTLE));
    private static final double CLEAR = StrictMath.log((1 - WRONG) / WRONG);

    private final int[][] counts;
    private int sheets;

    /**
     * @param weights how many are possible
     * @param kinds of outcomes
     */
    SequentialAgreement(int weights, int kinds) {
        this.counts = new int[weights][kinds];
    }

    /**
     * The probability, in [0, 1], that the likeliest outcome comes out of one more sheet; nothing if it is not enough.
     *
     * @param outcomes of each sheet, by weights
     */
    OptionalDouble of(Iterator<int[]> outcomes) {
        double evidence = 0;
        while (Math.abs(evidence) < CLEAR && outcomes.hasNext()) {
            add(outcomes.next());
            evidence = FOR * agreeing() + AGAINST * (sheets - agreeing());
        }
        return evidence > 0 ? OptionalDouble.of(ofOneMore()) : OptionalDouble.empty();
    }

    private void add(int[] outcomes) {
        for (int k = 0; k < counts.length; k++) counts[k][outcomes[k]]++;
        sheets++;
    }

    /** How many of the sheets have the likeliest outcome; the mean over the weights. */
    private double agreeing() {
        return Arrays.stream(counts)
                .mapToInt(ofWeights -> Arrays.stream(ofWeights).max().orElseThrow())
                .average()
                .orElseThrow();
    }

    /** The rule of succession (Laplace 1814). */
    private double ofOneMore() {
        return (agreeing() + 1) / (sheets + 2);
    }
}
