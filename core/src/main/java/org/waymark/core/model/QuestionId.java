package org.waymark.core.model;

/** Names a question. Stable across versions. */
public record QuestionId(String key) implements Comparable<QuestionId> {

    public QuestionId {
        Keys.requireKey("question", key);
    }

    @Override
    public int compareTo(QuestionId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
