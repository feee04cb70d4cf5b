package org.waymark.core.assessment;

import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.PublishedModel;

/** An assessment as it is met: with the version it stays on, and the questions as its answers leave them. */
public record Ongoing(Assessment assessment, PublishedModel published, Questionnaire questionnaire) {

    static Ongoing of(Assessment assessment, PublishedModel published) {
        return new Ongoing(assessment, published, Questionnaire.of(published.model(), assessment.answers()));
    }
}
