package org.waymark.core.weights;

import org.waymark.core.document.FindingCode;

/** What can be wrong with what somebody says about weights. */
enum WeightFinding implements FindingCode {
    NEGATIVE(2),
    ALL_ZERO(1),
    EMPTY_GROUP(0),
    RANKED_TWICE(1),
    NONE_RANKED(0),
    NONE_BOUNDED(0),
    NONE_TO_WEIGH(0),
    BOUNDS_OUT_OF_RANGE(1),
    NEGATIVE_RATIO(1),
    NO_COEFFICIENT(0),
    NO_LIMIT(0),
    NOTHING_TO_COMPARE(1),
    COMPARED_WITH_ITSELF(1),
    CONTRADICTORY_STATEMENTS(1),
    OTHER_CRITERIA(1),
    NO_SAMPLE(0),
    OTHER_COUNT_OF_WEIGHTS(2),
    LOWER_BOUNDS_TOO_HIGH(2),
    UPPER_BOUNDS_TOO_LOW(2);

    private final int arguments;

    WeightFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
