package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.core.income.PlainSituations.BOTH;
import static org.waymark.core.income.PlainSituations.JOB;
import static org.waymark.core.income.PlainSituations.TASKS;
import static org.waymark.core.model.IncomeParameter.*;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.waymark.core.income.IncomeProjection.MonthlyIncome;
import org.waymark.core.income.IncomeProjection.PathProjection;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.Draws;

class IncomeProjectionTest {

    private static final double WEEKS = 52.0 / 12;

    private static PathProjection projection(PlainSituations person, AlternativeId path) {
        return IncomeProjection.of(person.done(), new Draws(1, 10_000)).paths().get(path);
    }

    @Test
    void saysHowIncomeSpreadsInEachMonth() {
        var person = new PlainSituations().with(TASK_PAY, new Spread(1, 4, 16));
        var months = projection(person, TASKS).months();
        assertEquals(24, months.size());
        assertEquals(20 * 1 * WEEKS, months.get(9).p5(), 5);
        assertEquals(20 * 4 * WEEKS, months.get(9).p50(), 12);
        assertEquals(20 * 16 * WEEKS, months.get(9).p95(), 60);
    }

    @Test
    void takesTheLowerOfTwoNeighboursWhereAPercentileLiesBetween() {
        var person = new PlainSituations().with(TASK_DRY, 0.5);
        var month = IncomeProjection.of(person.done(), new Draws(1, 1))
                .paths()
                .get(TASKS)
                .months()
                .getFirst();
        assertEquals(new MonthlyIncome(month.p50(), month.p50(), month.p50(), month.p50(), month.p50()), month);
    }

    @Test
    void namesTheMonthFromWhichTheNeedIsMetInEightOfTenLives() {
        // hired within m months in 1 - exp(-m / 5); 8 of 10 are after 8.05 months, and have a full month's pay in the
        // tenth
        var person = new PlainSituations().with(HIRE_RATE, 0.2).need(10 * 20 * WEEKS - 1);
        assertEquals(OptionalInt.of(10), projection(person, JOB).needMetFrom());
    }

    @Test
    void namesNoMonthIfTheNeedIsNeverMetOrThereIsNone() {
        assertEquals(
                OptionalInt.empty(),
                projection(new PlainSituations().need(261), TASKS).needMetFrom());
        assertEquals(
                OptionalInt.of(1),
                projection(new PlainSituations().need(260 - 1e-9), TASKS).needMetFrom());
        assertEquals(
                OptionalInt.empty(), projection(new PlainSituations(), TASKS).needMetFrom());
    }

    @Test
    void countsALapseAgainstTheMonthsBefore() {
        var person = new PlainSituations().with(TASK_PAY_TREND, 0.5).need(20 * 3 * WEEKS * 0.7);
        assertEquals(OptionalInt.empty(), projection(person, TASKS).needMetFrom());
    }

    @Test
    void saysHowOftenMoneyRunsOutAndWhen() {
        var person = new PlainSituations().with(HIRE_RATE, 0.2).need(100).savings(400);
        var job = projection(person, JOB);
        // the pay of a job covers what is missing in the month in which it comes unless that is nearly over
        double later = Math.exp(-0.2 * (5 - 100 / (10 * 20 * WEEKS)));
        assertEquals(later, job.outOfMoney(), 4 * Math.sqrt(later * (1 - later) / 10_000));
        assertEquals(OptionalInt.of(5), job.outOfMoneyIn());
        assertEquals(OptionalInt.empty(), projection(person, TASKS).outOfMoneyIn());
    }

    @Test
    void saysHowManyHaveBegunAJob() {
        var hiredBy = projection(new PlainSituations(), JOB).hiredBy();
        assertEquals(24, hiredBy.size());
        assertEquals(1 - Math.exp(-0.1), hiredBy.getFirst(), 0.02);
        assertEquals(1 - Math.exp(-1.2), hiredBy.get(11), 0.02);
        assertEquals(0, projection(new PlainSituations(), TASKS).hiredBy().getLast());
    }

    @Test
    void worksOutOnlyWhereAllMustHavesHoldInOneLife() {
        var person = new PlainSituations().with(HIRE_RATE, 0.2).with(EMPLOYEE_COVER, 0.6);
        assertEquals(1, projection(person, JOB).worksOut());
        double within10 = 1 - Math.exp(-0.2 * 10 / WEEKS);
        assertEquals(
                within10,
                projection(person.mustHave(LifeEvent.FIRST_INCOME, 10), JOB).worksOut(),
                0.02);
        assertEquals(
                0.6 * within10,
                projection(person.mustHave(LifeEvent.COVER, 50), JOB).worksOut(),
                0.02);
        assertEquals(0, projection(person, TASKS).worksOut());
    }

    @Test
    void doesNotWorkOutWhereMoneyRunsOut() {
        var person = new PlainSituations()
                .need(10 * 3 * WEEKS + 1)
                .savings(1.5)
                .with(HIRE_RATE, 0)
                .mustHave(LifeEvent.NEVER_OUT_OF_MONEY, 1);
        assertEquals(0, projection(person, BOTH).worksOut());
        assertEquals(1, projection(person, TASKS).worksOut());
    }

    @Test
    void asksOfCoverThatItComesWithinTheMonthsOfALife() {
        var person = new PlainSituations()
                .with(HIRE_RATE, 1e9)
                .with(EMPLOYEE_COVER, 1)
                .mustHave(LifeEvent.COVER, 50);
        assertEquals(1, projection(person.with(JOB_START, WEEKS * 23.9), JOB).worksOut());
        assertEquals(0, projection(person.with(JOB_START, WEEKS * 24.1), JOB).worksOut());
    }

    @Test
    void knowsWhoHasNoHoursAndWhoHasAll() {
        for (var path : List.of(TASKS, JOB, BOTH)) {
            var none = projection(new PlainSituations().hours(0).need(50), path);
            assertEquals(new MonthlyIncome(0, 0, 0, 0, 0), none.months().getLast());
            assertEquals(1, none.outOfMoney());
            assertEquals(0, none.hiredBy().getLast());
        }
        var all = projection(new PlainSituations().hours(168), BOTH);
        assertEquals(1 - Math.exp(-0.1 * 12), all.hiredBy().get(11), 0.02);
    }
}
