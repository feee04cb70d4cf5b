package org.waymark.core.model;

/** Names an alternative: a way of working that can be chosen. Stable across versions. */
public record AlternativeId(String key) implements Comparable<AlternativeId> {

    public AlternativeId {
        Keys.requireKey("alternative", key);
    }

    @Override
    public int compareTo(AlternativeId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
