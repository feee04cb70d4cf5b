package org.waymark.core.model;

import org.waymark.core.document.FindingCode;

/** What a value of a model can refuse to be made of. */
enum ModelValueFinding implements FindingCode {
    KEY_EMPTY(1),
    KEY_TOO_LONG(4),
    NEGATIVE_BASE_WEIGHT(2),
    NEGATIVE_EMPHASIS(2),
    FACTOR_NOT_POSITIVE(3),
    NUMBER_WITHOUT_WIDTH(2),
    STEP_OUT_OF_RANGE(2),
    RECOMMEND_FROM_OUT_OF_RANGE(1),
    THRESHOLDS_FALL(2),
    MULTIPLIERS_FALL(3),
    TWO_TABLES(1),
    NO_TABLE(1),
    ACCESS_MONTHS_OUT_OF_RANGE(2),
    ACCESS_SHARE_OUT_OF_RANGE(1),
    EMPHASIS_CAP_OUT_OF_RANGE(1),
    EFFECT_SPREAD_OUT_OF_RANGE(2),
    ROW_OF_ANOTHER_LENGTH(4),
    ROW_TWICE(1),
    SHARE_TOO_LARGE(2),
    SPREAD_FALLS(3),
    SPREAD_OUT_OF_RANGE(4);

    private final int arguments;

    ModelValueFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
