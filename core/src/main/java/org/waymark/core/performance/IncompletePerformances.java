package org.waymark.core.performance;

import java.util.List;

/** Performances that leave something open or name something twice; its message has a line for every finding. */
public final class IncompletePerformances extends IllegalArgumentException {

    IncompletePerformances(List<String> findings) {
        super(String.join("\n", findings));
    }
}
