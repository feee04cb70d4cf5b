package org.waymark.core.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.income.Lives;
import org.waymark.core.income.PathLives;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LifeOutcomes;
import org.waymark.core.performance.LifePerformances;
import org.waymark.core.performance.PersonalPerformances;
import org.waymark.core.profile.Profile;
import org.waymark.core.profile.Profile.MustHave;
import org.waymark.core.score.Scores;
import org.waymark.core.weights.Weights;

/**
 * What a path comes to for a person in lives other than those of its own plan, such as those of another split of the week. What
 * does not rest on lives stays as the path has it.
 */
public final class OtherLives {

    /** @param score of the path in [0, 1], as in {@link Scores} */
    public record Appraisal(double score, Viability viability) {}

    private final DecisionModel model;
    private final LifeOutcomes outcomes;
    private final IncomeSituation situation;
    private final List<MustHave> mustHaves;
    private final PersonalPerformances personal;
    private final Weights weights;

    private OtherLives(DecisionModel model, Profile profile, IncomeSituation situation, DecisionBasis basis) {
        this.model = model;
        this.outcomes = model.lifeOutcomes().orElseThrow();
        this.situation = situation;
        this.mustHaves = profile.mustHaves();
        this.personal = basis.personal();
        this.weights = basis.weights().expected();
    }

    /**
     * @param model whose outcomes rest on lives
     * @param basis of the questionnaire's decision on that day
     */
    public static OtherLives of(DecisionModel model, Questionnaire questionnaire, LocalDate on, DecisionBasis basis) {
        var profile = Profile.of(model, questionnaire);
        var situation = IncomeSituation.of(model, model.income().orElseThrow(), questionnaire, profile, on);
        return new OtherLives(model, profile, situation, basis);
    }

    /** What the lives of the person depend on. */
    public IncomeSituation situation() {
        return situation;
    }

    /** What the path comes to in these lives. */
    public Appraisal appraise(AlternativeId path, PathLives lives) {
        var lived = LifePerformances.of(model, outcomes, new Lives(lives.hiredAfter().length, Map.of(path, lives)));
        var alone = personal.alone(path, lived.draws());
        var viability =
                new LifeViability(model.settings(), model.income().orElseThrow(), outcomes, situation, lived, alone);
        return new Appraisal(
                Scores.of(alone.performances(), weights).of(path),
                viability.of(mustHaves).get(path));
    }
}
