package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.numerics.Draws;

/** What the default model's lives come to, against published figures and against what its authors assume, by its evidence. */
class CalibrationTest {

    private static final Draws DRAWS = new Draws(5, 20_000);
    private static final AlternativeId TASKS = new AlternativeId("microtasks");
    private static final AlternativeId JOB = new AlternativeId("remote-job");

    private static PathLives lives(Map<String, Object> person, AlternativeId path) {
        return Lives.withMonths(People.situation(person), DRAWS).paths().get(path);
    }

    private static double median(double[] column) {
        var sorted = column.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double within(double[] times, double limit) {
        return (double) Arrays.stream(times).filter(time -> time <= limit).count() / times.length;
    }

    /** Assumed: half are hired within 10 months, 26 in 100 [13–50] not within 24; a start some weeks after the hire. */
    @Test
    void theReferenceApplicantIsHiredAsAssumed() {
        var job = lives(People.developer(), JOB);
        assertEquals(10.5, median(job.hiredAfter()), 2);
        double never = 1 - within(job.hiredAfter(), 24);
        assertTrue(never > 0.13 && never < 0.5, "not hired in 24 months: " + never);
    }

    /** Pay of developers in the US, BLS May 2024: 63.98 USD an hour in the middle, 38.39 to 101.66 from the 10th to the 90th. */
    @Test
    void anExperiencedDeveloperIsPaidAboutWhatTheMarketPays() {
        var person = People.with(People.developer(), "experience", "over-5");
        var spread = People.situation(person).parameters().get(IncomeParameter.JOB_PAY_LOCAL);
        assertTrue(spread.median() > 51 && spread.median() < 70, spread.toString());
        assertTrue(spread.low() < 38.39 && spread.high() > 101.66, spread.toString());
    }

    /** A platform is left after 12 to 18 months in the middle (Difallah and others 2018): 3.8 to 5.6 in 100 a month. */
    @Test
    void platformsEndAsOftenAsWorkersWereSeenToLeave() {
        var rate = People.situation(People.developer()).parameters().get(IncomeParameter.TASK_RESTART);
        double halfLife = Math.log(0.5) / Math.log(1 - rate.median());
        assertTrue(halfLife > 12 && halfLife < 18, "half-life of " + halfLife + " months");
    }

    /** 1.06 in 100 employed people became unemployed in a month (US, BLS flows, August to September 2025). */
    @Test
    void jobsAreLostAboutAsOftenAsInTheUs() {
        var parameters = People.situation(People.developer()).parameters();
        double loss = parameters.get(IncomeParameter.JOB_LOSS_LOCAL).median();
        assertEquals(0.0106, loss, 0.005);
    }

    /** Workers found tasks for 16 hours a week or less in half of the cases (ILO 2021), so few earn a living by tasks. */
    @Test
    void tasksAloneBringLittle() {
        var tasks = lives(People.developer(), TASKS);
        double year = median(tasks.income()[11]);
        assertTrue(year > 150 && year < 900, "median of the twelfth month: " + year);
    }

    /** Nobody hires without a computer, a trade or English: the chance is small, and not nothing. */
    @Test
    void whoeverHasOnlyAPhoneHardlyFindsARemoteJob() {
        double withinAYear = within(lives(People.phoneOnly(), JOB).hiredAfter(), 12);
        assertTrue(withinAYear < 0.05, "hired within a year: " + withinAYear);
    }
}
