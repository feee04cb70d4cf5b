package org.waymark.core.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.BASKET;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.CHILDREN;
import static org.waymark.core.testing.Bicycles.COMMUTE;
import static org.waymark.core.testing.Bicycles.ERRANDS;
import static org.waymark.core.testing.Bicycles.EXTRAS;
import static org.waymark.core.testing.Bicycles.LOAD_MATTERS;
import static org.waymark.core.testing.Bicycles.MOTOR;
import static org.waymark.core.testing.Bicycles.SPEED_MATTERS;
import static org.waymark.core.testing.Bicycles.USE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.testing.Bicycles;

class QuestionnaireTest {

    private final DecisionModel model = Bicycles.model();

    @Test
    void knowsWhichOptionsWereChosen() {
        var questionnaire = Questionnaire.of(
                model,
                AnswerSheet.EMPTY
                        .with(USE, new Chosen(ERRANDS))
                        .with(EXTRAS, new Answer.ChosenAll(Set.of(BASKET, MOTOR)))
                        .with(BUDGET, new Amount(700)));
        assertEquals(Set.of(ERRANDS), questionnaire.chosen(USE));
        assertEquals(Set.of(BASKET, MOTOR), questionnaire.chosen(EXTRAS));
        assertEquals(Set.of(), questionnaire.chosen(BUDGET));
        assertEquals(Set.of(), questionnaire.chosen(SPEED_MATTERS));
    }

    @Nested
    class WithoutAnswers {
        private final Questionnaire questionnaire = Questionnaire.of(model, AnswerSheet.EMPTY);

        @Test
        void asksAllButTheConditionalOne() {
            assertEquals(
                    List.of(USE, BUDGET, EXTRAS, SPEED_MATTERS, LOAD_MATTERS),
                    questionnaire.questions().stream().map(Question::id).toList());
            assertFalse(questionnaire.asks(CHILDREN));
        }

        @Test
        void beginsAtTheFirst() {
            assertEquals(
                    Optional.of(USE), questionnaire.open().stream().findFirst().map(Question::id));
            assertEquals(List.of(), questionnaire.answered());
        }

        @Test
        void missesAllThatMustBeAnswered() {
            assertEquals(List.of(USE, BUDGET, SPEED_MATTERS, LOAD_MATTERS), questionnaire.missing());
        }

        @Test
        void takesTwoMinutesAtMost() {
            assertEquals(new Questionnaire.Progress(0, 6), questionnaire.progress(), "with one that may be asked");
            assertEquals(2, questionnaire.progress().minutesLeft());
            assertEquals(0, questionnaire.progress().share());
        }
    }

    /** Five questions take a minute; a minute that has begun counts as a whole one. */
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"0, 0, 0", "5, 5, 0", "4, 5, 1", "0, 5, 1", "0, 6, 2", "1, 6, 1", "0, 24, 5", "0, 25, 5", "0, 26, 6"})
    void countsMinutesThatHaveBegun(int answered, int total, int minutes) {
        assertEquals(minutes, new Questionnaire.Progress(answered, total).minutesLeft());
    }

    @Nested
    class OnceTheConditionHolds {
        private final AnswerSheet errands = Bicycles.answers().with(USE, new Chosen(ERRANDS));
        private final Questionnaire questionnaire = Questionnaire.of(model, errands);

        @Test
        void asksTheConditionalQuestionInItsPlace() {
            assertEquals(CHILDREN, questionnaire.questions().get(1).id());
            assertEquals(List.of(CHILDREN), questionnaire.missing());
        }

        @Test
        void forgetsItsAnswerWhenTheConditionNoLongerHolds() {
            var back = errands.with(CHILDREN, new Agreed(true)).with(USE, new Chosen(COMMUTE));
            var again = Questionnaire.of(model, back);
            assertEquals(Optional.empty(), again.answerTo(CHILDREN));
            assertFalse(again.counting().byQuestion().containsKey(CHILDREN));
            assertTrue(Questionnaire.of(model, back.with(USE, new Chosen(ERRANDS)))
                    .answerTo(CHILDREN)
                    .isPresent());
        }
    }

    @Nested
    class WithAllAnswers {
        private final Questionnaire questionnaire = Questionnaire.of(model, Bicycles.answers());

        @Test
        void isAtItsEnd() {
            assertEquals(List.of(), questionnaire.missing());
            assertEquals(Optional.empty(), questionnaire.open().stream().findFirst());
            assertEquals(1, questionnaire.progress().share());
            assertEquals(0, questionnaire.progress().minutesLeft());
        }
    }

    @Test
    void comesBackToAnOptionalQuestionThatWasNotShownYet() {
        var withoutExtras = new java.util.HashMap<>(Bicycles.answers().byQuestion());
        withoutExtras.remove(EXTRAS);
        var questionnaire = Questionnaire.of(model, new AnswerSheet(withoutExtras));
        assertEquals(
                Optional.of(EXTRAS), questionnaire.open().stream().findFirst().map(Question::id));
        assertEquals(List.of(), questionnaire.missing());
    }

    @Test
    void countsAnAnswerThatDoesNotFitAsNotGiven() {
        var questionnaire = Questionnaire.of(model, Bicycles.answers().with(BUDGET, new Amount(250)));
        assertEquals(List.of(BUDGET), questionnaire.missing());
    }

    @Test
    void countsASkippedMandatoryQuestionAsMissing() {
        var questionnaire = Questionnaire.of(model, Bicycles.answers().with(SPEED_MATTERS, new Skipped()));
        assertEquals(List.of(SPEED_MATTERS), questionnaire.missing());
    }

    @Test
    void knowsInWhichOrderQuestionsWereFirstAnswered() {
        var sheet = AnswerSheet.EMPTY
                .with(SPEED_MATTERS, Bicycles.answers().to(SPEED_MATTERS).orElseThrow())
                .with(CHILDREN, new Agreed(true))
                .with(USE, new Chosen(COMMUTE))
                .with(SPEED_MATTERS, Bicycles.answers().to(SPEED_MATTERS).orElseThrow());
        assertEquals(List.of(SPEED_MATTERS, USE), Questionnaire.of(model, sheet).answered(), "without the hidden one");
        assertEquals(
                List.of(SPEED_MATTERS, CHILDREN, USE),
                Questionnaire.of(model, sheet.with(USE, new Chosen(ERRANDS))).answered());
    }

    /** A bar that is drawn from it never runs backwards for who goes forward. */
    @Test
    void neverAsksMoreThanItSaidBefore() {
        var sheet = AnswerSheet.EMPTY;
        int before = Questionnaire.of(model, sheet).progress().total();
        for (var question : List.of(USE, CHILDREN, BUDGET, EXTRAS, SPEED_MATTERS, LOAD_MATTERS)) {
            var answer = question.equals(CHILDREN)
                    ? new Agreed(true)
                    : question.equals(USE)
                            ? new Chosen(ERRANDS)
                            : Bicycles.answers().to(question).orElseThrow();
            sheet = sheet.with(question, answer);
            int total = Questionnaire.of(model, sheet).progress().total();
            assertTrue(total <= before, question + ": " + total);
            before = total;
        }
        assertEquals(6, before);
        var unconditional = Questionnaire.of(model, AnswerSheet.EMPTY.with(USE, new Chosen(COMMUTE)));
        assertEquals(5, unconditional.progress().total(), "the other one is not asked any more");
    }
}
