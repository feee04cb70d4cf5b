package org.waymark.core.problem;

import java.util.List;
import org.waymark.core.document.Finding;

/** What came of reading a problem. */
public sealed interface ProblemReading {

    record Read(DecisionProblem problem) implements ProblemReading {}

    /** It is no problem that could be solved, for these reasons; all of them. */
    record Unreadable(List<Finding> findings) implements ProblemReading {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
