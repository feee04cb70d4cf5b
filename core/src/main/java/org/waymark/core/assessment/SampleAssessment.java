package org.waymark.core.assessment;

import java.util.Optional;

/**
 * The assessment of somebody made up.
 *
 * @param outcome present if and only if the assessment is finished
 */
public record SampleAssessment(Assessment assessment, Optional<OutcomeEntry> outcome) {

    public SampleAssessment {
        if (assessment.isFinished() != outcome.isPresent()) {
            throw new IllegalArgumentException(
                    "finished at %s, but the outcome is %s".formatted(assessment.finishedAt(), outcome));
        }
    }
}
