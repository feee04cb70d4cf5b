package org.waymark.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.profile.AnswerScale.Level;

class AnswerScaleTest {

    private static final DecisionModel MODEL = DefaultModel.load();
    private static final ParameterId SAVINGS = new ParameterId("savings-months");
    private static final ParameterId LEARNING = new ParameterId("learning-hours");

    private static Optional<AnswerScale> of(AnswerSheet answers, ParameterId parameter) {
        return AnswerScale.of(Questionnaire.of(MODEL, answers), parameter);
    }

    private static Answer chosen(String option) {
        return new Answer.Chosen(new OptionId(option));
    }

    @Test
    void holdsOptionsByTheNumberThatTheySet() {
        var scale = of(AnswerSheet.EMPTY.with(new QuestionId("savings"), chosen("3-to-6")), SAVINGS)
                .orElseThrow();
        assertEquals(
                List.of(
                        new Level(chosen("under-1"), 0.5),
                        new Level(chosen("1-to-3"), 2),
                        new Level(chosen("3-to-6"), 4.5),
                        new Level(chosen("over-6"), 9)),
                scale.levels());
        assertEquals(2, scale.chosen());
    }

    @Test
    void holdsTheStepsOfANumber() {
        var answers = AnswerSheet.EMPTY
                .with(new QuestionId("horizon"), chosen("career"))
                .with(new QuestionId("learning-hours"), new Answer.Amount(7));
        var scale = of(answers, LEARNING).orElseThrow();
        assertEquals(21, scale.levels().size());
        assertEquals(7, scale.chosen());
        assertEquals(new Level(new Answer.Amount(20), 20), scale.levels().getLast());
    }

    @Test
    void isEmptyWhereNothingWasSaidOrNothingCanBe() {
        assertTrue(of(AnswerSheet.EMPTY, SAVINGS).isEmpty());
        assertTrue(of(AnswerSheet.EMPTY.with(new QuestionId("learning-hours"), new Answer.Skipped()), LEARNING)
                .isEmpty());
        assertTrue(of(AnswerSheet.EMPTY, new ParameterId("nobody-asks")).isEmpty());
    }
}
