package org.waymark.core.answers;

/** What somebody says of two offers. */
public enum Preference {
    FIRST,
    SECOND,
    /** About the same. */
    SAME
}
