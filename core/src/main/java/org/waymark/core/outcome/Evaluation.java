package org.waymark.core.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Engine;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.explanation.Contest;
import org.waymark.core.explanation.Explanation;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Draws;
import org.waymark.core.score.Scores;

/**
 * The result for one person, with its reasons and all that is needed to repeat it. Same model, answers and day: the same
 * evaluation, to the last bit.
 *
 * @param version the model version; empty for a model that is not published
 * @param on the day it was evaluated, which decides what evidence has expired; for a finished assessment the day (UTC) it
 *     was finished
 * @param engine version of the engine
 * @param scores of all paths
 * @param acceptability of the paths that are not ruled out; of all when none is left
 */
public record Evaluation(
        Optional<VersionNumber> version,
        LocalDate on,
        Draws draws,
        String engine,
        Outcome outcome,
        Scores scores,
        Acceptability acceptability,
        Explanation explanation) {

    public static Evaluation of(PublishedModel published, AnswerSheet answers, LocalDate on) {
        return of(Optional.of(published.number()), published.model(), answers, on);
    }

    /** Of a model that is not published. */
    public static Evaluation of(DecisionModel model, AnswerSheet answers, LocalDate on) {
        return of(Optional.empty(), model, answers, on);
    }

    static Evaluation of(Optional<VersionNumber> version, DecisionModel model, AnswerSheet answers, LocalDate on) {
        var questionnaire = Questionnaire.of(model, answers);
        var contest = Contest.of(model, questionnaire, on);
        var sensitivity = Sensitivity.of(model, questionnaire, on, contest);
        return of(version, model, questionnaire, on, contest, sensitivity);
    }

    /**
     * The same from its parts.
     *
     * @param contest of the questionnaire on that day
     * @param sensitivity of the contest
     */
    public static Evaluation of(
            PublishedModel published,
            Questionnaire questionnaire,
            LocalDate on,
            Contest contest,
            Sensitivity sensitivity) {
        return of(Optional.of(published.number()), published.model(), questionnaire, on, contest, sensitivity);
    }

    private static Evaluation of(
            Optional<VersionNumber> version,
            DecisionModel model,
            Questionnaire questionnaire,
            LocalDate on,
            Contest contest,
            Sensitivity sensitivity) {
        return new Evaluation(
                version,
                on,
                model.settings().draws(),
                Engine.VERSION,
                Outcome.of(model.settings(), questionnaire, contest),
                contest.standings().scores(),
                contest.acceptability(),
                Explanation.of(contest, sensitivity));
    }

    /** How often the path comes first, in [0, 1]; 0 when it is ruled out. */
    public double firstRankShare(AlternativeId path) {
        return explanation.firstRankShares().getOrDefault(path, 0.0);
    }

    /** Standard error of {@link #firstRankShare}; 0 when the path is ruled out. */
    public double firstRankShareError(AlternativeId path) {
        return explanation.isRuledOut(path) ? 0 : acceptability.firstRankShareError(path);
    }
}
