package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.income.PlainSituations.BOTH;
import static org.waymark.core.income.PlainSituations.JOB;
import static org.waymark.core.income.PlainSituations.TASKS;
import static org.waymark.core.model.IncomeParameter.*;
import static org.waymark.core.model.LifeMeasure.*;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.LifeMeasure;
import org.waymark.core.numerics.Draws;

/** What is measured of lives of which everything is known exactly, against what follows by hand. */
class LifeMeasuresTest {

    private static final double WEEKS = 52.0 / 12;

    private static double[] measure(LifeMeasure measure, PlainSituations person, AlternativeId path) {
        return Lives.of(person.done(), new Draws(7, 500)).paths().get(path).measure(measure);
    }

    private static double first(LifeMeasure measure, PlainSituations person, AlternativeId path) {
        return measure(measure, person, path)[0];
    }

    /** Hired at once, six months from now. */
    private static PlainSituations withAJobInSixMonths() {
        return new PlainSituations().with(HIRE_RATE, 1e9).with(JOB_START, 6 * WEEKS);
    }

    @Test
    void compareIncomeWithWhatIsUsualForTheHours() {
        assertEquals(100.0 * 3 / 12, first(INCOME_LEVEL, new PlainSituations().with(USUAL_PAY, 12), TASKS), 1e-9);
        var job = withAJobInSixMonths().with(USUAL_PAY, 12);
        assertEquals(100.0 * 10 / 12 * 18 / 24, first(INCOME_LEVEL, job, JOB), 1e-6);
    }

    @Test
    void compareIncomeWithTheNeedToo() {
        var person = new PlainSituations().with(USUAL_PAY, 12).need(20 * 3 * WEEKS);
        assertEquals(100 * Math.sqrt(3.0 / 12), first(INCOME_LEVEL, person, TASKS), 1e-9);
    }

    @Test
    void knowNoLevelWithoutAYardstick() {
        assertEquals(0, first(INCOME_LEVEL, new PlainSituations().hours(0).with(USUAL_PAY, 12), JOB));
    }

    @Test
    void countAsFallingWhatAMonthBringsLessThanTheOneBefore() {
        assertEquals(0, first(FALLING_MONTHS, new PlainSituations(), TASKS), 1e-9);
        assertEquals(0, first(FALLING_MONTHS, withAJobInSixMonths(), JOB), 1e-9);
        // two kinds of months in turn, one without tasks: half of the changes fall by all that a month brings
        var dry = measure(FALLING_MONTHS, new PlainSituations().with(TASK_DRY, 0.5), TASKS);
        assertEquals(50, Arrays.stream(dry).average().orElseThrow(), 2);
        assertEquals(100, first(FALLING_MONTHS, new PlainSituations().with(HIRE_RATE, 0), JOB));
    }

    @Test
    void countTheWeeksUntilTheFirstMoney() {
        var person = withAJobInSixMonths().with(JOB_PAYDAY, 4).with(TASK_PAYOUT, 3);
        assertEquals(6 * WEEKS + 4, first(FIRST_INCOME, person, JOB), 1e-6);
        assertEquals(3, first(FIRST_INCOME, person, BOTH), 1e-9);
        assertEquals(104, first(FIRST_INCOME, new PlainSituations().with(HIRE_RATE, 0), JOB), 1e-9);
    }

    @Test
    void countPaidHoursFromTheFirstWorkOn() {
        assertEquals(40, first(PAID_HOURS, new PlainSituations().with(TASK_HOURS, 8), TASKS), 1e-9);
        assertEquals(100, first(PAID_HOURS, withAJobInSixMonths(), JOB), 1e-6);
        // ten hours of tasks beside the search in six of the 24 months
        assertEquals(100 * (6 * 0.5 + 18) / 24, first(PAID_HOURS, withAJobInSixMonths(), BOTH), 1e-6);
        assertEquals(0, first(PAID_HOURS, new PlainSituations().with(HIRE_RATE, 0), JOB));
    }

    @Test
    void compareWhatIsLeftWithoutTheLargestSourceWithTheYardstick() {
        var person = new PlainSituations().with(USUAL_PAY, 12).with(TASK_INCOME_LEFT, 0.4);
        assertEquals(100 * 0.4 * 3 / 12, first(INCOME_LEFT, person, TASKS), 1e-9);
        assertEquals(0, first(INCOME_LEFT, withAJobInSixMonths().with(USUAL_PAY, 12), JOB), 1e-9);
        var both = withAJobInSixMonths().with(USUAL_PAY, 12).with(JOB_START, 0).with(TASKS_BESIDE_JOB, 4);
        assertEquals(100 * 4 * 3 / (20.0 * 12), first(INCOME_LEFT, both, BOTH), 1e-6);
    }

    @Test
    void countCoverAndBenefitsWhileThereIsAnEmployer() {
        var person = withAJobInSixMonths().with(EMPLOYEE_COVER, 1).with(EMPLOYEE_BENEFITS, 0.2);
        assertEquals(75, first(COVERED_MONTHS, person, JOB), 1e-6);
        assertEquals(15, first(BENEFITS, person, JOB), 1e-6);
        assertEquals(0, first(COVERED_MONTHS, person, TASKS));
        assertEquals(0, first(BENEFITS, person.with(CONTRACTOR_SHARE_LOCAL, 1), JOB));
    }

    @Test
    void areTheSameWithAndWithoutTheMonths() {
        var person =
                new PlainSituations().with(USUAL_PAY, 12).with(TASK_SWING, 0.5).done();
        var draws = new Draws(3, 600);
        var lean = Lives.of(person, draws).paths().get(BOTH);
        var full = Lives.withMonths(person, draws).paths().get(BOTH);
        assertEquals(0, lean.income().length);
        for (var measure : LifeMeasure.values()) {
            assertTrue(Arrays.equals(full.measure(measure), lean.measure(measure)), measure.name());
        }
    }
}
