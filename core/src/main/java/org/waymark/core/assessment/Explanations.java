package org.waymark.core.assessment;

import java.util.Optional;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.core.outcome.Evaluation;

/**
 * Explains what is decided. The expensive part is worked out when it is first asked for, and kept as long as the assessment; another
 * version of the engine or of the search works it out again.
 */
public record Explanations(ExplanationStore store) {

    /** The result with its reasons, if they were worked out before. */
    public Optional<Evaluation> kept(Decided decided) {
        return store.find(decided.token(), Sensitivity.VERSION).map(decided::explainedBy);
    }

    /** The result with its reasons, worked out on the caller's thread and kept. */
    public Evaluation workOut(Decided decided) {
        var found = decided.sensitivity();
        store.keep(decided.token(), Sensitivity.VERSION, found);
        return decided.explainedBy(found);
    }
}
