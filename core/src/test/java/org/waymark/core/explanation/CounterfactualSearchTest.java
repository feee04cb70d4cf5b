package org.waymark.core.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.Outcome;
import org.waymark.core.explanation.Counterfactual.Change;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.RandomModels;

class CounterfactualSearchTest {

    private static final String SEEDS = "org.waymark.core.testing.Seeds#all";

    private static List<Counterfactual> search(DecisionModel model, AnswerSheet sheet) {
        var questionnaire = Questionnaire.of(model, sheet);
        var decision = Decision.of(model, questionnaire, TODAY);
        return Sensitivity.of(model, questionnaire, TODAY, decision).counterfactuals();
    }

    @Nested
    class OfTheCityBicycle {
        private final List<Counterfactual> found = search(Bicycles.model(), Bicycles.answers());

        @Test
        void proposesThatSpeedMattersMore() {
            var first = found.getFirst();
            assertEquals(
                    List.of(new Change(
                            SPEED_MATTERS, new Answer.Matters(Importance.QUITE), new Answer.Matters(Importance.VERY))),
                    first.changes());
            assertTrue(first.outcome() instanceof Outcome.Recommended(var path, var share) && path.equals(ROAD));
        }

        @Test
        void showsEveryOutcomeOnce() {
            for (int i = 0; i < found.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertFalse(found.get(i).outcome().agreesWith(found.get(j).outcome()));
                }
            }
        }
    }

    @Test
    void findsTheVeryStepOfANumberWithManyValues() {
        // a city bicycle costs 300 to 500 USD; a budget that buys it with probability 0.1 or more begins at 320
        var found = search(Bicycles.withBudgetStep(1), Bicycles.answers().with(BUDGET, new Answer.Amount(200)));
        assertEquals(
                List.of(new Change(BUDGET, new Answer.Amount(200), new Answer.Amount(320))),
                found.getFirst().changes());
        assertEquals(new Outcome.Recommended(CITY, 1), found.getFirst().outcome());
    }

    @Test
    void proposesNothingWhileQuestionsAreOpen() {
        assertEquals(List.of(), search(Bicycles.model(), AnswerSheet.EMPTY));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void isMinimalAsBruteForceSays(long seed) {
        var model = RandomModels.of(seed);
        var sheet = RandomAnswers.complete(model, seed);
        var found = search(model, sheet);
        var expected = new BruteForce(model, Questionnaire.of(model, sheet)).smallest();
        assertEquals(
                expected.stream().limit(1).toList(), found.stream().limit(1).toList());
        for (var one : found) {
            var smallestOfItsKind = expected.stream()
                    .filter(other -> other.outcome().agreesWith(one.outcome()))
                    .findFirst();
            assertEquals(smallestOfItsKind.orElseThrow(), one);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void changesOnlyWhatIsAskedAnsweredAndActionable(long seed) {
        var model = RandomModels.of(seed);
        var sheet = RandomAnswers.complete(model, seed);
        var questionnaire = Questionnaire.of(model, sheet);
        var changes = search(model, sheet).stream()
                .flatMap(one -> one.changes().stream())
                .toList();
        for (var change : changes) {
            assertTrue(questionnaire.question(change.question()).orElseThrow().actionable());
            assertEquals(questionnaire.answerTo(change.question()).orElseThrow(), change.from());
        }
    }
}
