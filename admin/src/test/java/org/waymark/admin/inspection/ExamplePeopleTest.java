package org.waymark.admin.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.testing.Bicycles;

class ExamplePeopleTest {

    private static final DecisionModel MODEL = DefaultModel.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final AlternativeId JOB = new AlternativeId("remote-job");
    private static final AlternativeId TASKS = new AlternativeId("microtasks");

    private static PersonFigures developer(IncomeParameter parameter, IncomeTrial.Size size) {
        return PersonFigures.of(
                new IncomeTrial(parameter, size).in(MODEL),
                ExamplePeople.of(MODEL).get("developer-in-lagos"),
                TODAY);
    }

    @Test
    void answerEveryQuestionOfTheDefaultModelThatMustBeAnswered() {
        var people = ExamplePeople.of(MODEL);
        assertEquals(List.of("developer-in-lagos", "parent-in-ohio", "student-in-porto"), List.copyOf(people.keySet()));
        people.forEach((person, answers) ->
                assertEquals(List.of(), Questionnaire.of(MODEL, answers).missing(), person));
    }

    @Test
    void comeFromDifferentRegionsFieldsAndMoneySituations() {
        for (var question : List.of("region", "field", "savings", "weekly-hours", "first-income-by")) {
            var given = new HashSet<>();
            ExamplePeople.of(MODEL).values().forEach(answers -> given.add(answers.to(new QuestionId(question))));
            assertTrue(given.size() > 1, question);
        }
    }

    @Test
    void haveNothingToSayToAModelThatAsksOtherThings() {
        ExamplePeople.of(Bicycles.model()).values().forEach(answers -> assertEquals(AnswerSheet.EMPTY, answers));
    }

    @Test
    void areHiredMoreOftenWhereHiresAre() {
        double asItStands = developer(IncomeParameter.TASK_PAY, IncomeTrial.Size.HALF)
                .paths()
                .get(JOB)
                .months()
                .hiredBy()
                .get(11);
        double twice = developer(IncomeParameter.HIRE_RATE, IncomeTrial.Size.DOUBLE)
                .paths()
                .get(JOB)
                .months()
                .hiredBy()
                .get(11);
        assertTrue(twice > asItStands, asItStands + " → " + twice);
        var half = developer(IncomeParameter.TASK_PAY, IncomeTrial.Size.HALF);
        var more = developer(IncomeParameter.TASK_PAY, IncomeTrial.Size.A_QUARTER_LARGER);
        assertTrue(middleOfAYear(half) < middleOfAYear(more));
    }

    private static double middleOfAYear(PersonFigures figures) {
        return figures.paths().get(TASKS).months().months().get(11).p50();
    }

    @Test
    void seeNoOtherModelWhereItSaysNothingOfIncome() {
        var model = Bicycles.model();
        assertSame(model, new IncomeTrial(IncomeParameter.TASK_PAY, IncomeTrial.Size.HALF).in(model));
    }
}
