package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.model.Spread;
import org.waymark.core.model.WorkPlan;
import org.waymark.core.testing.Bicycles;

class IncomeSituationTest {

    private static Spread of(IncomeParameter parameter, Map<String, Object> person) {
        return People.situation(person).parameters().get(parameter);
    }

    @Test
    void isWhatThePersonSaid() {
        var clerk = People.situation(People.clerk());
        assertEquals(40, clerk.weeklyHours());
        assertEquals(900, clerk.monthlyNeed());
        assertEquals(1_800, clerk.savings());
        assertEquals(13, clerk.limits().get(LifeEvent.FIRST_INCOME));
        assertTrue(clerk.limits().containsKey(LifeEvent.COVER));
        assertTrue(clerk.limits().containsKey(LifeEvent.NEVER_OUT_OF_MONEY));
        assertEquals(WorkPlan.TASKS_UNTIL_JOB, clerk.plans().get(new AlternativeId("both")));
    }

    @Test
    void isUsualForWhoeverSaidNothing() {
        var nobody = IncomeSituation.of(People.MODEL, AnswerSheet.EMPTY, People.TODAY)
                .orElseThrow();
        assertEquals(30, nobody.weeklyHours());
        assertEquals(4, nobody.extraSearchHours());
        assertEquals(0, nobody.monthlyNeed());
        assertEquals(Map.of(), nobody.limits());
        assertEquals(new Spread(0.5, 2.2, 7), nobody.parameters().get(IncomeParameter.TASK_PAY));
    }

    @Test
    void needsLessFromWorkIfSomethingElseComesIn() {
        var clerk = People.situation(People.with(People.clerk(), "other-income", 250));
        assertEquals(650, clerk.monthlyNeed());
        // savings are the months that they last when nothing comes in
        assertEquals(1_800, clerk.savings());
        assertEquals(
                0,
                People.situation(People.with(People.clerk(), "other-income", 1_000))
                        .monthlyNeed());
    }

    @Test
    void takesThePersonsOwnFigureOfLocalPayForTheMiddleOfTheTable() {
        var table = of(IncomeParameter.JOB_PAY_LOCAL, People.clerk());
        var own = People.with(People.clerk(), "local-pay", 2_600);
        var known = of(IncomeParameter.JOB_PAY_LOCAL, own);
        assertEquals(2_600 / (40 * 52 / 12.0), known.median(), 1e-9);
        assertEquals(table.low() / table.median(), known.low() / known.median(), 1e-9);
        assertEquals(table.high() / table.median(), known.high() / known.median(), 1e-9);
        assertEquals(of(IncomeParameter.JOB_PAY_ABROAD, People.clerk()), of(IncomeParameter.JOB_PAY_ABROAD, own));
        assertEquals(table, of(IncomeParameter.JOB_PAY_LOCAL, People.with(People.clerk(), "local-pay", 0)));
    }

    @Test
    void takesTheRowOfAllAnswersBeforeThatOfSome() {
        var person = People.clerk();
        assertEquals(
                new Spread(0.05, 0.15, 0.17),
                of(IncomeParameter.HIRE_HOURS, People.with(person, "weekly-hours", "up-to-10")));
        assertEquals(
                new Spread(0.6, 2.2, 6), of(IncomeParameter.TASK_PAY, People.with(person, "region", "latin-america")));
        // nobody without a trade is asked for experience
        var noTrade = People.with(person, "field", "none-yet");
        assertEquals(new Spread(2.8, 6.5, 11), of(IncomeParameter.JOB_PAY_LOCAL, noTrade));
    }

    @Test
    void isLessSureOnceTheEvidenceHasExpired() {
        var sheet = People.sheet(People.clerk());
        var later = IncomeSituation.of(People.MODEL, sheet, LocalDate.of(2040, 1, 1))
                .orElseThrow();
        var now = of(IncomeParameter.TASK_PAY, People.clerk());
        var then = later.parameters().get(IncomeParameter.TASK_PAY);
        assertEquals(now.median(), then.median());
        assertTrue(then.low() < now.low() && then.high() > now.high());
    }

    @Test
    void isNoneUnderAModelWithoutIncome() {
        assertEquals(Optional.empty(), IncomeSituation.of(Bicycles.model(), Bicycles.answers(), Bicycles.TODAY));
    }
}
