package org.waymark.core.performance;

import java.util.List;

/** Performances that leave something open or name something twice; holds every finding, one sentence each. */
public final class IncompletePerformances extends IllegalArgumentException {

    private final List<String> findings;

    IncompletePerformances(List<String> findings) {
        super(String.join("\n", findings));
        this.findings = List.copyOf(findings);
    }

    public List<String> findings() {
        return findings;
    }
}
