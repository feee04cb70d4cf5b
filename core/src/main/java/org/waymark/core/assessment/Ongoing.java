package org.waymark.core.assessment;

import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.PublishedModel;

/**
 * An assessment as it is met: with the version it stays on, and the questions as its answers leave them.
 *
 * @param published that version; of a finished assessment, with the draws that its stored outcome rests on, so that whatever
 *     is computed from it again agrees with that outcome
 */
public record Ongoing(Assessment assessment, PublishedModel published, Questionnaire questionnaire) {

    static Ongoing of(Assessment assessment, PublishedModel published) {
        var met = assessment
                .finish()
                .map(finish -> published.withDraws(finish.draws()))
                .orElse(published);
        return new Ongoing(assessment, met, Questionnaire.of(met.model(), assessment.answers()));
    }
}
