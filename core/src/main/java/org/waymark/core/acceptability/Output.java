package org.waymark.core.acceptability;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked of a simulation besides the standings. */
public enum Output {
    /** How often each alternative ranks before each other. */
    PAIRWISE_WINNING("pairwiseWinning"),
    /** How evenly an alternative is spread over the ranks. */
    RANK_ENTROPY("rankEntropy"),
    /** How far the weights reach with which an alternative ranks first. */
    WEIGHT_QUANTILES("weightQuantiles");

    private final String key;

    Output(String key) {
        this.key = key;
    }

    /** As in documents, both where it is asked for and where it stands. */
    public String key() {
        return key;
    }

    public static Optional<Output> of(String key) {
        return Arrays.stream(values()).filter(output -> output.key.equals(key)).findFirst();
    }
}
