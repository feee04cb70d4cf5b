package org.waymark.core.document;

/** What can be wrong with any JSON document, whatever it is about. */
public enum JsonFinding implements FindingCode {
    EMPTY(0),
    ENDS_EARLY(2),
    MISPLACED(4),
    MORE_AFTER_THE_END(2),
    TOO_DEEP(3),
    NUMBER_TOO_LONG(3),
    NAME_OR_TEXT_TOO_LONG(4),
    NUMBER_BEYOND_BOUNDS(1),
    FIELD_TWICE(2),
    FIELD_MISSING(1),
    NO_FIELDS_HERE(0),
    FIELD_UNKNOWN(1),
    TWICE_IN_LIST(1),
    OBJECT_MISSING(0),
    NOT_AN_OBJECT(1),
    NOT_A_LIST(1),
    NOT_A_TEXT(1),
    NOT_STORABLE(1),
    NOT_A_NUMBER(1),
    NOT_FINITE(2),
    NOT_WHOLE(3),
    NOT_TRUE_OR_FALSE(1),
    REFUSED(1);

    private final int arguments;

    JsonFinding(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }
}
