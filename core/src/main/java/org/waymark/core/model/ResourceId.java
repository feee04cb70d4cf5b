package org.waymark.core.model;

/** Names a resource: the fact card of a platform, an employer or a tool. Stable across versions. */
public record ResourceId(String key) implements Comparable<ResourceId> {

    public ResourceId {
        Keys.requireKey("resource", key);
    }

    @Override
    public int compareTo(ResourceId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
