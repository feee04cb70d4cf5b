package org.waymark.web.rest;

import org.waymark.core.document.FindingCode;

/** What can be wrong with the body of a request, before what it says is looked at. */
enum BodyFinding implements FindingCode {
    EMPTY(0),
    ENDS_EARLY(0),
    BYTE_ORDER_MARK(0),
    NOT_UTF_8(0),
    NOT_AN_OBJECT(0),
    FIELD_MISSING(0),
    FIELD_UNKNOWN(1),
    NOT_ANSWERED(3),
    NOT_COMPLETED(2);

    private final int arguments;

    BodyFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
