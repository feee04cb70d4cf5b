package org.waymark.core.problem;

import org.waymark.core.document.FindingCode;

/** What can be wrong with the document of a problem. */
enum ProblemFinding implements FindingCode {
    NO_ALTERNATIVE(0),
    NO_CRITERION(0),
    REFUSED_NAME(2),
    NOT_WEIGHTS(1),
    NOTHING_ABOUT_WEIGHTS(0),
    NEGATIVE_WEIGHT(1),
    NOT_A_RANGE(1),
    REFUSED_RANGE(1),
    EMPTY_GROUP(0),
    NOT_RANKED(1),
    RANKED_TWICE(1),
    NO_STATEMENT(0),
    NOT_TWO(1),
    NOT_A_RANGE_OF_RATIOS(1),
    REFUSED_RANGE_OF_RATIOS(1),
    NO_SUCH_CRITERION(2),
    NO_OUTPUT(2),
    NO_ORDER(2),
    NOT_A_PLACE(1),
    ORDER_IS_JOINT(1),
    NO_ROW(0),
    NOT_FOR_EACH(2),
    REFUSED_COVARIANCE(1),
    NOT_A_BASELINE(1),
    NO_LINK(2);

    private final int arguments;

    ProblemFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
