package org.waymark.core.decision;

/** What can come out of a finished assessment, as stored and counted. */
public enum OutcomeKind {
    RECOMMENDED,
    TOO_CLOSE,
    NONE_FITS
}
