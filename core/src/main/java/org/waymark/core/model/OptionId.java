package org.waymark.core.model;

/** Names an option of a question. Stable across versions. */
public record OptionId(String key) implements Comparable<OptionId> {

    public OptionId {
        Keys.requireKey("option", key);
    }

    @Override
    public int compareTo(OptionId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
