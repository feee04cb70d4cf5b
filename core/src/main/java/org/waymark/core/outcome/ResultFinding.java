package org.waymark.core.outcome;

import org.waymark.core.document.FindingCode;

/** What can be wrong with an exported result. */
enum ResultFinding implements FindingCode {
    OTHER_FORMAT(1),
    NO_EVALUATION(0),
    NOT_A_DAY(0),
    NOT_A_VERSION(0);

    private final int arguments;

    ResultFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
