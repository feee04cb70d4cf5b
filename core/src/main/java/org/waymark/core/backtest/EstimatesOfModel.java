package org.waymark.core.backtest;

import java.time.LocalDate;
import java.util.List;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.OutcomeEstimate;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.numerics.Draws;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.weights.PreferenceSource;

/**
 * What a model tells many people, in one round of draws after the other. For one thread.
 *
 * @param rounds the model in the draws of each round
 * @param lives for each round
 */
record EstimatesOfModel(List<DecisionModel> rounds, List<LifeSource> lives, LocalDate on) {

    /** Situations whose lives are kept: that of the person, under each of two models. */
    private static final int KEPT = 2;

    /** Up to so many draws, pools of statements are small too. */
    private static final int FEW = 512;

    static EstimatesOfModel of(DecisionModel model, List<Integer> rounds, LocalDate on) {
        var models = rounds.stream().map(count -> inDraws(model, count)).toList();
        var lives = models.stream()
                .map(each -> LifeSource.keeping(each.settings().draws(), KEPT))
                .toList();
        return new EstimatesOfModel(models, lives, on);
    }

    private static DecisionModel inDraws(DecisionModel model, int count) {
        var own = model.settings().draws();
        return model.withDraws(new Draws(own.seed(), Math.min(count, own.count())));
    }

    /** Those of another model, for which lives are simulated once where both make the same of them. */
    EstimatesOfModel with(DecisionModel other, List<Integer> counts) {
        var estimates = of(other, counts, on);
        return makesTheSameOfLives(other) ? new EstimatesOfModel(estimates.rounds, lives, on) : estimates;
    }

    private boolean makesTheSameOfLives(DecisionModel other) {
        var model = rounds.getFirst();
        return model.lifeOutcomes().equals(other.lifeOutcomes())
                && rounds.getLast()
                        .settings()
                        .draws()
                        .equals(inDraws(
                                        other,
                                        rounds.getLast().settings().draws().count())
                                .settings()
                                .draws())
                && model.criteria().stream()
                        .allMatch(criterion -> other.criterion(criterion.id())
                                .filter(same -> same.value().equals(criterion.value()))
                                .isPresent())
                && model.criteria().size() == other.criteria().size();
    }

    OutcomeEstimate of(Questionnaire questionnaire, int round) {
        var model = rounds.get(round);
        var preferences =
                model.settings().draws().count() <= FEW ? PreferenceSource.forEstimates() : PreferenceSource.exact();
        return OutcomeEstimate.of(model, questionnaire, on, lives.get(round), preferences);
    }
}
