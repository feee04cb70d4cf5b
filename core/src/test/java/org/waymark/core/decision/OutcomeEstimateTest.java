package org.waymark.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.numerics.Draws;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.population.PlausiblePeople;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.ModelWith;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.weights.PreferenceSource;

class OutcomeEstimateTest {

    private static OutcomeEstimate estimate(DecisionModel model, Questionnaire questionnaire) {
        return OutcomeEstimate.of(
                model,
                questionnaire,
                Bicycles.TODAY,
                LifeSource.once(model.settings().draws()),
                PreferenceSource.exact());
    }

    private static void assertIsTheDecision(DecisionModel model, Questionnaire questionnaire) {
        var decision = Decision.of(model, questionnaire, Bicycles.TODAY);
        var estimate = estimate(model, questionnaire);
        assertEquals(decision.completeOutcome(), estimate.outcome());
        assertEquals(decision.firstRankShares(), estimate.firstRankShares());
    }

    @Test
    void isTheDecisionInTheSameDraws() {
        var model = ModelWith.draws(new Draws(3, 64), DefaultModel.load());
        for (int number = 0; number < 60; number++) {
            assertIsTheDecision(model, Questionnaire.of(model, new PlausiblePeople(3).answers(model, number)));
        }
        var bicycles = Bicycles.model();
        for (int seed = 0; seed < 20; seed++) {
            assertIsTheDecision(bicycles, Questionnaire.of(bicycles, RandomAnswers.complete(bicycles, seed)));
        }
    }

    @Test
    void whatIsClearInFewDrawsIsToldInMany() {
        var few = ModelWith.draws(new Draws(3, 128), DefaultModel.load());
        var many = ModelWith.draws(new Draws(3, 2_000), DefaultModel.load());
        int clear = 0;
        for (int number = 0; number < 60; number++) {
            var questionnaire = Questionnaire.of(few, new PlausiblePeople(4).answers(few, number));
            var estimate = estimate(few, questionnaire);
            if (!estimate.isClear()) continue;
            clear++;
            assertTrue(
                    estimate.outcome().agreesWith(estimate(many, questionnaire).outcome()), "person " + number);
        }
        assertTrue(clear > 30 && clear < 60, "clear: " + clear);
    }
}
