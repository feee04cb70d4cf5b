package org.waymark.core.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.decision.Outcome.Complete;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.core.outcome.Evaluation;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.weights.PreferenceSource;

/**
 * An assessment whose outcome is decided, by one run of the engine, but not explained yet.
 *
 * @param on the day on which it was decided: that of UTC, so that it does not depend on where a server stands
 * @param acceptability from which the shares of the decision come
 */
public record Decided(Ongoing ongoing, LocalDate on, Decision decision, Acceptability acceptability) {

    /** Decides at that time. Questions that are open count as if they had no effect. */
    static Decided at(Instant time, Ongoing ongoing) {
        return at(
                time,
                ongoing,
                LifeSource.once(ongoing.published().model().settings().draws()));
    }

    /**
     * The same.
     *
     * @param lives of that model, which may be kept from others
     */
    static Decided at(Instant time, Ongoing ongoing, LifeSource lives) {
        var on = dayOf(time);
        var basis = DecisionBasis.of(
                        ongoing.published().model(), ongoing.questionnaire(), on, lives, PreferenceSource.exact())
                .withEnoughKnown();
        var acceptability = basis.acceptability();
        return new Decided(ongoing, on, Decision.of(basis, acceptability), acceptability);
    }

    public AssessmentToken token() {
        return ongoing.assessment().token();
    }

    Complete outcome() {
        return decision.completeOutcome();
    }

    /** Takes several times as long as to decide. */
    Sensitivity sensitivity() {
        return Sensitivity.of(ongoing.published().model(), ongoing.questionnaire(), on, decision);
    }

    /** The whole result. */
    Evaluation explainedBy(Sensitivity sensitivity) {
        return Evaluation.of(ongoing.published(), on, decision, acceptability, sensitivity);
    }

    /** The same for an assessment as it was stored in the meantime: without deciding again, if it has the same answers, day and draws. */
    Decided as(Ongoing stored) {
        var finish = stored.assessment().finish().orElseThrow();
        boolean isSame =
                stored.assessment().answers().equals(ongoing.assessment().answers())
                        && dayOf(finish.at()).equals(on)
                        && finish.draws()
                                .equals(ongoing.published().model().settings().draws());
        return isSame ? new Decided(stored, on, decision, acceptability) : at(finish.at(), stored);
    }

    private static LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
