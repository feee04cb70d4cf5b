package org.waymark.core.model.json;

import java.util.List;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;

/** What came of reading a model document. */
public sealed interface Reading {

    /** The document makes a model. Whether its parts fit together is checked elsewhere. */
    record Read(DecisionModel model) implements Reading {}

    /** The document makes no model. */
    record Unreadable(List<Finding> findings) implements Reading {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
