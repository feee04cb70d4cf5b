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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Amount;
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

/**
 * To somebody to whom speed matters very much. A bicycle contends if the budget buys it with probability 0.1: the city
 * bicycle (300 to 500 USD) from 320 USD on, the road bicycle (1,000 to 1,400 USD), which then comes first, from 1,040 USD.
 */
class NearestNumberTest {

    private static WhatIf whatIf(DecisionModel model, AnswerSheet sheet) {
        var questionnaire = Questionnaire.of(model, sheet);
        var now = Decision.of(model, questionnaire, TODAY).completeOutcome();
        var replay = Replays.of(model.settings().draws(), Replay.MOST_DRAWS);
        return new WhatIf(model, questionnaire, TODAY, Optional.empty(), replay, now);
    }

    private static WhatIf whatIf(double budget, double step) {
        var sheet = Bicycles.answers()
                .with(SPEED_MATTERS, new Answer.Matters(Importance.VERY))
                .with(BUDGET, new Amount(budget));
        return whatIf(Bicycles.withBudgetStep(step), sheet);
    }

    private static List<Step> others(WhatIf whatIf, QuestionId id) {
        var questionnaire = whatIf.questionnaire();
        return OtherAnswers.to(
                questionnaire.question(id).orElseThrow(),
                questionnaire.answerTo(id).orElseThrow());
    }

    private static List<Flip> nearest(WhatIf whatIf, List<Step> tried) {
        var flips = tried.stream()
                .flatMap(step -> whatIf.flip(List.of(step)).stream())
                .toList();
        return NearestNumber.of(whatIf, tried, flips);
    }

    private static List<Double> budgets(List<Flip> flips) {
        return flips.stream()
                .map(flip -> ((Amount) flip.steps().getFirst().to()).value())
                .toList();
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"320", "321", "700", "1038", "1039"})
    void isTheLimitAboveAndTheLastValueBeyondTheOneBelow(double budget) {
        var whatIf = whatIf(budget, 1);
        assertEquals(List.of(1040.0, 319.0), budgets(nearest(whatIf, others(whatIf, BUDGET))));
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"200", "201", "318", "319"})
    void isTheFirstBudgetThatBuysABicycle(double budget) {
        var whatIf = whatIf(budget, 1);
        assertEquals(List.of(320.0), budgets(nearest(whatIf, others(whatIf, BUDGET))));
    }

    @ParameterizedTest(name = "from {0}")
    @CsvSource({"1040", "1041", "1300", "1999", "2000"})
    void isTheLastBudgetThatLeavesTheRoadBicycleOut(double budget) {
        var whatIf = whatIf(budget, 1);
        assertEquals(List.of(1039.0), budgets(nearest(whatIf, others(whatIf, BUDGET))));
    }

    @Test
    void carriesTheOutcomeAndTheDistanceInLevels() {
        var whatIf = whatIf(700, 1);
        var found = nearest(whatIf, others(whatIf, BUDGET));
        assertTrue(found.getFirst().outcome() instanceof Outcome.Recommended(var path, var share)
                && path.equals(Bicycles.ROAD));
        assertEquals(new Outcome.NoneFits(), found.getLast().outcome());
        // four levels over 1,800 USD
        assertEquals(4 * 340 / 1800.0, WhatIf.distance(found.getFirst().steps()), 1e-12);
        assertEquals(4 * 381 / 1800.0, WhatIf.distance(found.getLast().steps()), 1e-12);
        assertEquals(new Amount(700), found.getFirst().steps().getFirst().from());
    }

    @Test
    void leavesOutWhatWasTriedAlready() {
        // of steps of 25 USD, 1,050 USD is tried and is the nearest; 275 USD is tried and 300 USD is nearer
        var whatIf = whatIf(700, 25);
        var tried = others(whatIf, BUDGET);
        assertTrue(tried.stream().anyMatch(step -> step.to().equals(new Amount(1050))));
        assertEquals(List.of(300.0), budgets(nearest(whatIf, tried)));
    }

    @Test
    void isNothingWhereAllValuesWereTried() {
        var whatIf = whatIf(700, 100);
        assertEquals(List.of(), nearest(whatIf, others(whatIf, BUDGET)));
    }

    @Test
    void isNothingWhereNoValueTriedChangesTheOutcome() {
        var whatIf = whatIf(700, 1);
        var between = others(whatIf, BUDGET).stream()
                .filter(step -> step.to() instanceof Amount(var value) && value > 320 && value < 1040)
                .toList();
        assertTrue(between.size() > 1);
        assertEquals(List.of(), nearest(whatIf, between));
    }

    @Test
    void isNothingForAQuestionWithoutNumbers() {
        var whatIf = whatIf(700, 1);
        var steps = others(whatIf, USE);
        var flip = new Flip(List.of(steps.getFirst()), new Outcome.NoneFits());
        assertEquals(List.of(), NearestNumber.of(whatIf, steps, List.of(flip)));
    }
}
