package org.waymark.core.numerics;

import org.waymark.core.document.FindingCode;

/** What can be wrong with the numbers of a scale, a value function, a distribution, a covariance or an interval. */
enum NumberFinding implements FindingCode {
    SCALE_WITHOUT_WIDTH(2),
    EMPTY_INTERVAL(2),
    TOO_WIDE(4),
    TOO_NARROW(4),
    FALLING_ENDS(4),
    NEGATIVE_SD(1),
    SHAPE_OUT_OF_RANGE(2),
    OUT_OF_RANGE(4),
    PROBABILITIES_DO_NOT_SUM(1),
    CONCENTRATION_OUT_OF_RANGE(3),
    POINT_OUT_OF_RANGE(2),
    TOO_FEW_POINTS(1),
    POINTS_MISS_THE_SCALE(4),
    WRONG_VALUE_AT_AN_END(6),
    TWO_POINTS_AT_ONE_X(1),
    THREE_POINTS_AT_ONE_X(1),
    VALUE_TURNS_BACK(4),
    NOT_A_SQUARE(3),
    NEGATIVE_VARIANCE(2),
    NOT_SYMMETRIC(4),
    NOT_SEMI_DEFINITE(2),
    COVARIES_WITHOUT_VARYING(3);

    private final int arguments;

    NumberFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
