package org.waymark.core.answers;

import org.waymark.core.document.FindingCode;

/** What can be wrong with an answer, or with a sheet of them. */
public enum AnswerFinding implements FindingCode {
    NOT_AN_OBJECT(0),
    NO_SUCH_QUESTION(0),
    NOT_ASKED(1),
    NOT_OPTIONAL(1),
    NO_SUCH_OPTION(3),
    OUT_OF_RANGE(4),
    BETWEEN_STEPS(5),
    NO_SUCH_CRITERION(3),
    NAMED_TWICE(2),
    TOO_MANY_NAMED(3),
    NO_RANGE(2),
    BEYOND_THE_SCALE(5),
    BETTER_IS_WORSE(4),
    TAKES_IMPORTANCE(2),
    TAKES_OPTION(2),
    TAKES_OPTIONS(2),
    TAKES_NUMBER(3),
    TAKES_YES_OR_NO(1),
    TAKES_RANKING(1),
    TAKES_PREFERENCE(1);

    private final int arguments;

    AnswerFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
