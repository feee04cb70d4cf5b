package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.TODAY;
import static org.waymark.core.testing.Bicycles.USE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome;
import org.waymark.core.explanation.OtherAnswers.Step;
import org.waymark.core.explanation.WhatIf.Flip;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.QuestionId;
import org.waymark.core.testing.Bicycles;

class OutcomeOfOtherAnswersTest {

    private static final DecisionModel MODEL = Bicycles.model();

    private static WhatIf whatIf(AnswerSheet sheet) {
        var questionnaire = Questionnaire.of(MODEL, sheet);
        var now = Decision.of(MODEL, questionnaire, TODAY).completeOutcome();
        var replay = Replays.of(MODEL.settings().draws(), Replay.MOST_DRAWS);
        return new WhatIf(MODEL, questionnaire, TODAY, Optional.empty(), replay, now);
    }

    private static Step step(WhatIf whatIf, QuestionId id, Answer to) {
        var questionnaire = whatIf.questionnaire();
        return OtherAnswers.to(
                        questionnaire.question(id).orElseThrow(),
                        questionnaire.answerTo(id).orElseThrow())
                .stream()
                .filter(step -> step.to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isNothingWhereAnotherQuestionOpens() {
        var whatIf = whatIf(Bicycles.answers());
        var errands = step(whatIf, USE, new Answer.Chosen(Bicycles.ERRANDS));
        assertEquals(Optional.empty(), whatIf.flip(List.of(errands)));
    }

    @Test
    void isNothingWhereTheSameBicycleIsRecommendedWithAnotherShare() {
        var whatIf = whatIf(Bicycles.answers().with(BUDGET, new Amount(700)));
        assertEquals(new Outcome.Recommended(Bicycles.CITY, 1), whatIf.now());
        var dearer = step(whatIf, BUDGET, new Amount(2000));
        assertEquals(Optional.empty(), whatIf.flip(List.of(dearer)));
    }

    @Test
    void addsUpOverTheAnswersThatChange() {
        // each alone leaves the city bicycle first
        var whatIf = whatIf(Bicycles.answers().with(BUDGET, new Amount(700)));
        var faster = step(whatIf, SPEED_MATTERS, new Matters(Importance.VERY));
        var dearer = step(whatIf, BUDGET, new Amount(2000));
        assertEquals(Optional.empty(), whatIf.flip(List.of(faster)));
        assertEquals(Optional.empty(), whatIf.flip(List.of(dearer)));
        var both = whatIf.flip(List.of(faster, dearer)).orElseThrow();
        assertTrue(both.outcome() instanceof Outcome.Recommended(var path, var share) && path.equals(Bicycles.ROAD));
        assertEquals(faster.distance() + dearer.distance(), WhatIf.distance(both.steps()), 1e-12);
    }

    @Test
    void isTakenFromTheEngineAndNotFromTheFlip() {
        var whatIf = whatIf(Bicycles.answers().with(BUDGET, new Amount(700)));
        var dearer = step(whatIf, BUDGET, new Amount(2000));
        assertEquals(Optional.empty(), whatIf.verified(new Flip(List.of(dearer), new Outcome.NoneFits())));
        var cheaper = step(whatIf, BUDGET, new Amount(300));
        var verified = whatIf.verified(new Flip(List.of(cheaper), new Outcome.Recommended(Bicycles.ROAD, 1)))
                .orElseThrow();
        assertEquals(new Outcome.NoneFits(), verified.outcome());
        assertEquals(List.of(new Counterfactual.Change(BUDGET, new Amount(700), new Amount(300))), verified.changes());
    }
}
