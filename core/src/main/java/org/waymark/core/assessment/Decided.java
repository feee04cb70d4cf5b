package org.waymark.core.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.waymark.core.explanation.Contest;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.core.outcome.Evaluation;
import org.waymark.core.outcome.Outcome;

/**
 * An assessment whose outcome is decided, by one run of the engine, but not explained yet.
 *
 * @param on the day on which it was decided: that of UTC, so that it does not depend on where a server stands
 */
public record Decided(Ongoing ongoing, LocalDate on, Contest contest) {

    /** Decides at that time. Questions that are open count as if they had no effect. */
    static Decided at(Instant time, Ongoing ongoing) {
        var on = dayOf(time);
        return new Decided(ongoing, on, Contest.of(ongoing.published().model(), ongoing.questionnaire(), on));
    }

    public AssessmentToken token() {
        return ongoing.assessment().token();
    }

    Outcome outcome() {
        var settings = ongoing.published().model().settings();
        return Outcome.of(settings, ongoing.questionnaire(), contest);
    }

    /** Takes several times as long as to decide. */
    Sensitivity sensitivity() {
        return Sensitivity.of(ongoing.published().model(), ongoing.questionnaire(), on, contest);
    }

    /** The whole result. */
    Evaluation explainedBy(Sensitivity sensitivity) {
        return Evaluation.of(ongoing.published(), ongoing.questionnaire(), on, contest, sensitivity);
    }

    /** The same for an assessment as it was stored in the meantime: without deciding again, if it has the same answers and day. */
    Decided as(Ongoing stored) {
        var finishedAt = stored.assessment().finishedAt().orElseThrow();
        boolean isSame =
                stored.assessment().answers().equals(ongoing.assessment().answers())
                        && dayOf(finishedAt).equals(on);
        return isSame ? new Decided(stored, on, contest) : at(finishedAt, stored);
    }

    private static LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
