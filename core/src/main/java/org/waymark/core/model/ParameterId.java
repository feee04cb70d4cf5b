package org.waymark.core.model;

/** Names a parameter: a number about the person, such as weekly hours. Stable across versions. */
public record ParameterId(String key) implements Comparable<ParameterId> {

    public ParameterId {
        Keys.requireKey("parameter", key);
    }

    @Override
    public int compareTo(ParameterId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
