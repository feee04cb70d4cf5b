package org.waymark.core.model;

/** The number of a published model version, counted from 1. */
public record VersionNumber(int value) implements Comparable<VersionNumber> {

    public static final VersionNumber FIRST = new VersionNumber(1);

    public VersionNumber {
        if (!(value >= 1)) {
            throw new IllegalArgumentException("version number is %s, but versions count from 1".formatted(value));
        }
    }

    public VersionNumber next() {
        return new VersionNumber(value + 1);
    }

    @Override
    public int compareTo(VersionNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
