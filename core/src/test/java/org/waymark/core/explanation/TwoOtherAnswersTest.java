package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.explanation.Counterfactual.Change;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;

/**
 * Of somebody with 700 USD who cannot spend less than 600 USD, so that the city bicycle alone contends. More money makes the
 * others contend, and they still come behind; other wishes alone leave the one bicycle that fits. Only both together change
 * the outcome.
 */
class TwoOtherAnswersTest {

    private static final double LEAST = 600;

    private static DecisionModel model() {
        return ModelWith.questions(
                Bicycles.model(),
                question -> question.id().equals(BUDGET)
                        ? new Question(
                                BUDGET,
                                question.text(),
                                question.help(),
                                question.why(),
                                ofAtLeast((QuestionKind.Number) question.kind()),
                                question.optional(),
                                question.actionable(),
                                question.showIf())
                        : question);
    }

    private static QuestionKind.Number ofAtLeast(QuestionKind.Number kind) {
        return new QuestionKind.Number(LEAST, kind.max(), kind.step(), kind.unit(), kind.sets(), kind.effects());
    }

    private static Questionnaire questionnaire(DecisionModel model) {
        return Questionnaire.of(model, Bicycles.answers().with(BUDGET, new Amount(700)));
    }

    private static List<Counterfactual> search(DecisionModel model) {
        var questionnaire = questionnaire(model);
        var now = Decision.of(model, questionnaire, TODAY).completeOutcome();
        var replay = Replays.of(model.settings().draws(), Replay.MOST_DRAWS);
        return CounterfactualSearch.of(new WhatIf(model, questionnaire, TODAY, Optional.empty(), replay, now));
    }

    @Test
    void areTheNearestTwoThatChangeTheOutcomeTogether() {
        var model = model();
        var found = search(model);
        var expected = new BruteForce(model, questionnaire(model)).smallest();
        assertEquals(expected.getFirst(), found.getFirst());
        assertEquals(
                List.of(
                        new Change(BUDGET, new Amount(700), new Amount(1100)),
                        new Change(SPEED_MATTERS, new Matters(Importance.QUITE), new Matters(Importance.VERY))),
                found.getFirst().changes());
        assertEquals(Optional.of(ROAD), found.getFirst().outcome().recommended());
    }
}
