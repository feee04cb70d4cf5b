package org.waymark.core.model;

/** Names an entry of evidence: where a performance comes from. Stable across versions. */
public record EvidenceId(String key) implements Comparable<EvidenceId> {

    public EvidenceId {
        Keys.requireKey("evidence", key);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
