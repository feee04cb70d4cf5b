package org.waymark.core.model;

/** Names a criterion: something that counts in the choice. Stable across versions. */
public record CriterionId(String key) implements Comparable<CriterionId> {

    public CriterionId {
        Keys.requireKey("criterion", key);
    }

    @Override
    public int compareTo(CriterionId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
