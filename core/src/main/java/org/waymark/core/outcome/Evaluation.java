package org.waymark.core.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.decision.Outcome;
import org.waymark.core.explanation.Explanation;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Draws;
import org.waymark.core.performance.Performances;
import org.waymark.core.score.Scores;

/**
 * The result for one person, with its reasons and all that is needed to repeat it. Same model, answers and day: the same
 * evaluation, to the last bit.
 *
 * @param version the model version; empty for a model that is not published
 * @param on the day it was evaluated, which decides what evidence has expired; for a finished assessment the day (UTC) it
 *     was finished
 * @param engine version of the engine
 * @param performances what every path achieves for the person
 * @param scores of all paths
 * @param acceptability of the paths that are not ruled out; of all when none is left
 */
public record Evaluation(
        Optional<VersionNumber> version,
        LocalDate on,
        Draws draws,
        String engine,
        Outcome outcome,
        Performances performances,
        Scores scores,
        Acceptability acceptability,
        Explanation explanation) {

    public static Evaluation of(PublishedModel published, AnswerSheet answers, LocalDate on) {
        return of(Optional.of(published.number()), published.model(), answers, on);
    }

    /** @param version empty for a model that is not published */
    public static Evaluation of(
            Optional<VersionNumber> version, DecisionModel model, AnswerSheet answers, LocalDate on) {
        var questionnaire = Questionnaire.of(model, answers);
        return of(version, model, questionnaire, on, DecisionBasis.of(model, questionnaire, on));
    }

    /** The same where enough was known: what is open is not to be asked any more. */
    static Evaluation withEnoughKnown(
            Optional<VersionNumber> version, DecisionModel model, AnswerSheet answers, LocalDate on) {
        var questionnaire = Questionnaire.of(model, answers);
        var basis = DecisionBasis.of(model, questionnaire, on).withEnoughKnown();
        return of(version, model, questionnaire, on, basis);
    }

    private static Evaluation of(
            Optional<VersionNumber> version,
            DecisionModel model,
            Questionnaire questionnaire,
            LocalDate on,
            DecisionBasis basis) {
        var acceptability = basis.acceptability();
        var decision = Decision.of(basis, acceptability);
        var sensitivity = Sensitivity.of(model, questionnaire, on, decision);
        return of(version, on, decision, acceptability, sensitivity);
    }

    /**
     * The same from its parts.
     *
     * @param acceptability from which the shares of the decision come
     * @param sensitivity of the decision
     */
    public static Evaluation of(
            PublishedModel published,
            LocalDate on,
            Decision decision,
            Acceptability acceptability,
            Sensitivity sensitivity) {
        return of(Optional.of(published.number()), on, decision, acceptability, sensitivity);
    }

    private static Evaluation of(
            Optional<VersionNumber> version,
            LocalDate on,
            Decision decision,
            Acceptability acceptability,
            Sensitivity sensitivity) {
        return new Evaluation(
                version,
                on,
                decision.basis().settings().draws(),
                decision.basis().engine(),
                decision.outcome(),
                decision.basis().performances(),
                decision.scores(),
                acceptability,
                Explanation.of(decision, sensitivity));
    }

    /** How often the path comes first, in [0, 1]; 0 when it is ruled out. */
    public double firstRankShare(AlternativeId path) {
        return explanation.firstRankShares().getOrDefault(path, 0.0);
    }

    /** Standard error of {@link #firstRankShare}; 0 when the path is ruled out. */
    public double firstRankShareError(AlternativeId path) {
        return explanation.contends(path) ? acceptability.firstRankShareError(path) : 0;
    }
}
