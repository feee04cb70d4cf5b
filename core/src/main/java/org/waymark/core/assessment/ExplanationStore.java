package org.waymark.core.assessment;

import java.util.Optional;
import org.waymark.core.explanation.Sensitivity;

/**
 * Keeps the expensive part of the explanation of finished assessments, so that it is worked out once. It is no truth of its own:
 * it can be worked out again at any time. It goes with its assessment.
 */
public interface ExplanationStore {

    /**
     * What is kept for the assessment with this token; empty if nothing is, or if another version found it.
     *
     * @param version {@link Sensitivity#VERSION}
     */
    Optional<Sensitivity> find(AssessmentToken token, String version);

    /**
     * Keeps what was found, in place of what was kept before. Nothing happens if there is no such assessment (any more), or it
     * is not finished.
     *
     * @param version {@link Sensitivity#VERSION}
     */
    void keep(AssessmentToken token, String version, Sensitivity found);
}
