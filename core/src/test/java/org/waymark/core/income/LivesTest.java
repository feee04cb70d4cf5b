package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.income.PlainSituations.BOTH;
import static org.waymark.core.income.PlainSituations.JOB;
import static org.waymark.core.income.PlainSituations.TASKS;
import static org.waymark.core.model.IncomeParameter.*;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.Draws;

/** Lives of somebody of whom everything is known exactly, against what follows by hand or by formula. */
class LivesTest {

    private static final double WEEKS = 52.0 / 12;
    private static final int COUNT = 20_000;

    private static PathLives lives(PlainSituations person, AlternativeId path) {
        return Lives.withMonths(person.done(), new Draws(7, COUNT)).paths().get(path);
    }

    private static double mean(double[] column) {
        return Arrays.stream(column).average().orElseThrow();
    }

    private static double share(double[] column, double limit) {
        return (double) Arrays.stream(column).filter(x -> x <= limit).count() / column.length;
    }

    /** Four standard errors of a share. */
    private static double tolerance(double share) {
        return 4 * Math.sqrt(share * (1 - share) / COUNT);
    }

    @Nested
    class Tasks {

        @Test
        void bringTheSameEveryMonth() {
            var tasks = lives(new PlainSituations(), TASKS);
            for (var month : tasks.income()) assertEquals(20 * 3 * WEEKS, month[0], 1e-9);
        }

        @Test
        void areAsManyAsTheMarketHas() {
            assertEquals(
                    8 * 3 * WEEKS,
                    lives(new PlainSituations().with(TASK_HOURS, 8), TASKS).income()[0][0],
                    1e-9);
        }

        @Test
        void leaveWhatContributionsAndRefusedWorkLeave() {
            var person = new PlainSituations().with(SELF_CONTRIBUTIONS, 0.2).with(TASK_REJECTED, 0.1);
            assertEquals(20 * 3 * WEEKS * 0.8 * 0.9, lives(person, TASKS).income()[5][0], 1e-9);
        }

        @Test
        void beginAfterEntryAndArePaidOutLater() {
            var person = new PlainSituations().with(TASK_ENTRY, WEEKS / 4).with(TASK_PAYOUT, WEEKS / 2);
            var tasks = lives(person, TASKS);
            double full = 20 * 3 * WEEKS;
            assertEquals(full * 0.75 / 2, tasks.income()[0][0], 1e-9);
            assertEquals(full * 0.75 / 2 + full / 2, tasks.income()[1][0], 1e-9);
            assertEquals(full, tasks.income()[2][0], 1e-9);
            assertEquals(0.75, tasks.firstIncomeAfter()[0], 1e-12);
        }

        @Test
        void payNewcomersLess() {
            var tasks = lives(new PlainSituations().with(TASK_RAMP_START, 0.4).with(TASK_RAMP, 3), TASKS);
            double full = 20 * 3 * WEEKS;
            assertEquals(full * (0.4 + 0.6 * 0.5 / 3), tasks.income()[0][0], 1e-9);
            assertEquals(full * (0.4 + 0.6 * 2.5 / 3), tasks.income()[2][0], 1e-9);
            assertEquals(full, tasks.income()[3][0], 1e-9);
        }

        @Test
        void comeBackAtANewcomersPayAfterAPlatformEnded() {
            double full = 20 * 3 * WEEKS;
            var person = new PlainSituations()
                    .with(TASK_RAMP_START, 0.5)
                    .with(TASK_RAMP, 0.5)
                    .with(TASK_RESTART, 0.05);
            var month = lives(person.with(TASK_ENTRY, WEEKS / 2), TASKS).income()[10];
            double restarted = (double) Arrays.stream(month)
                            .filter(x -> x < full / 2 + 1e-9)
                            .count()
                    / COUNT;
            assertEquals(0.05, restarted, tolerance(0.05));
        }

        @Test
        void failToAppearInDryMonths() {
            var month = lives(new PlainSituations().with(TASK_DRY, 0.08), TASKS).income()[3];
            assertEquals(0.08, share(month, 0), tolerance(0.08));
        }

        @Test
        void swingAroundTheirMean() {
            var month =
                    lives(new PlainSituations().with(TASK_SWING, 0.3), TASKS).income()[3];
            double mean = mean(month);
            double variance = Arrays.stream(month)
                    .map(x -> (x - mean) * (x - mean))
                    .average()
                    .orElseThrow();
            assertEquals(20 * 3 * WEEKS, mean, 4 * 0.3 * 20 * 3 * WEEKS / Math.sqrt(COUNT));
            assertEquals(0.3, Math.sqrt(variance) / mean, 0.3 * 4 / Math.sqrt(2 * COUNT));
        }

        @Test
        void payLessYearByYear() {
            var tasks = lives(new PlainSituations().with(TASK_PAY_TREND, 0.94), TASKS);
            assertEquals(20 * 3 * WEEKS * 0.94, tasks.income()[12][0], 1e-9);
        }

        @Test
        void payMoreToWhoeverIsAcceptedByPanelsAndSpecialists() {
            var person = new PlainSituations()
                    .with(PANEL_SHARE, 1)
                    .with(PANEL_HOURS, 5)
                    .with(PANEL_PAY, 9)
                    .with(SPECIALIST_SHARE, 1)
                    .with(SPECIALIST_PAY, 8)
                    .with(SPECIALIST_PAID, 0.75)
                    .with(SCREENING, 2);
            var tasks = lives(person, TASKS);
            assertEquals(20 * 3 * WEEKS, tasks.income()[1][0], 1e-9);
            assertEquals((5 * 9 + 15 * 6) * WEEKS, tasks.income()[2][0], 1e-9);
        }
    }

    @Nested
    class AJob {

        @Test
        void comesAtTheHireRate() {
            var job = lives(new PlainSituations(), JOB);
            for (int month : new int[] {1, 6, 12, 23}) {
                double hired = 1 - Math.exp(-0.1 * month);
                assertEquals(hired, share(job.hiredAfter(), month), tolerance(hired));
            }
        }

        @Test
        void comesMoreSlowlyAlongASearchWherePeopleDiffer() {
            var person = new PlainSituations().with(HIRE_FRAILTY, new Spread(0.29, 0.82, 2.3));
            var job = lives(person, JOB);
            for (int month : new int[] {3, 12, 23}) {
                double hired = 1 - mixture(frailty -> Math.exp(-0.1 * frailty * month));
                assertEquals(hired, share(job.hiredAfter(), month), tolerance(hired));
            }
        }

        /** The mean over people, by the trapezoidal rule over the standard normal. */
        private double mixture(DoubleUnaryOperator survival) {
            double sum = 0;
            for (double z = -8; z <= 8; z += 0.01) {
                double side = (z < 0 ? Math.log(0.82 / 0.29) : Math.log(2.3 / 0.82)) / 1.6448536269514722;
                double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
                sum += 0.01 * density * survival.applyAsDouble(0.82 * Math.exp(side * z));
            }
            return sum;
        }

        @Test
        void isHeldAndLostAsATwoStateChain() {
            double hire = 0.2;
            double loss = 0.02;
            var job = lives(new PlainSituations().with(HIRE_RATE, hire).with(JOB_LOSS_LOCAL, loss), JOB);
            double pay = 10 * 20 * WEEKS;
            for (int month : new int[] {2, 8, 16}) {
                double middle = hire / (hire + loss) * (1 - Math.exp(-(hire + loss) * (month + 0.5)));
                assertEquals(middle, mean(job.income()[month]) / pay, 0.015);
            }
        }

        @Test
        void isLostMoreEasilyWhileItIsNew() {
            var person = new PlainSituations()
                    .with(HIRE_RATE, 1e6)
                    .with(JOB_START, WEEKS * 12)
                    .with(JOB_LOSS_LOCAL, 0.03);
            double kept = 1 - share(lives(person, JOB).income()[14], 0);
            double keptWhenEarlyLossIsDouble =
                    1 - share(lives(person.with(JOB_LOSS_EARLY, 2), JOB).income()[14], 0);
            assertEquals(Math.exp(-0.03 * 2), kept, tolerance(kept));
            assertEquals(Math.exp(-0.06 * 2), keptWhenEarlyLossIsDouble, tolerance(kept));
        }

        @Test
        void comesSoonerForWhoeverSearchesInFurtherHours() {
            var few = new PlainSituations().hours(2);
            for (double extra : new double[] {0, 3, 8, 100}) {
                double hired = 1 - Math.exp(-0.1 * Math.min(1, (2 + extra) / 10) * 12);
                assertEquals(
                        hired, share(lives(few.extraSearchHours(extra), JOB).hiredAfter(), 12), tolerance(hired));
            }
            var none = new PlainSituations().hours(0).extraSearchHours(10);
            assertEquals(0, share(lives(none, JOB).hiredAfter(), 24));
        }

        @Test
        void isPaidLaterThanItBegins() {
            var person = new PlainSituations()
                    .with(HIRE_RATE, 1e9)
                    .with(JOB_START, WEEKS)
                    .with(JOB_PAYDAY, WEEKS / 2);
            var job = lives(person, JOB);
            assertEquals(0, job.income()[0][0], 1e-6);
            assertEquals(10 * 20 * WEEKS / 2, job.income()[1][0], 1e-4);
            assertEquals(10 * 20 * WEEKS, job.income()[2][0], 1e-4);
            assertEquals(1.5, job.firstIncomeAfter()[0], 1e-6);
        }

        @Test
        void takesFortyHoursAtMost() {
            var person = new PlainSituations().hours(100).with(HIRE_RATE, 1e9);
            assertEquals(10 * 40 * WEEKS, lives(person, JOB).income()[3][0], 1e-4);
        }

        @Test
        void abroadHasItsOwnPayContractAndLoss() {
            var person = new PlainSituations()
                    .with(HIRE_RATE, 1e9)
                    .with(ABROAD_SHARE, 1)
                    .with(JOB_PAY_ABROAD, 30)
                    .with(CONTRACTOR_SHARE_ABROAD, 1)
                    .with(CONTRACTOR_COVER, 1)
                    .with(SELF_CONTRIBUTIONS, 0.25)
                    .with(EMPLOYEE_CONTRIBUTIONS, 0.5)
                    .with(JOB_LOSS_LOCAL, 10);
            var job = lives(person, JOB);
            assertEquals(30 * 20 * WEEKS * 0.75, job.income()[5][0], 1e-4);
            assertEquals(0, job.coveredAfter()[0], 1e-6);
        }

        @Test
        void bringsInsuranceToAsManyEmployeesAsIsSaid() {
            var job = lives(new PlainSituations().with(HIRE_RATE, 1e9).with(EMPLOYEE_COVER, 0.7), JOB);
            assertEquals(0.7, share(job.coveredAfter(), 1), tolerance(0.7));
        }
    }

    @Nested
    class Both {

        @Test
        void isTasksInTheHoursThatTheSearchLeavesAndThenTheJob() {
            var both = lives(new PlainSituations().with(TASKS_BESIDE_JOB, 2), BOTH);
            for (int life = 0; life < 200; life++) {
                double hired = both.hiredAfter()[life];
                for (int month = 0; month < Lives.MONTHS; month++) {
                    double employed = Math.clamp(month + 1 - hired, 0, 1);
                    double expected = (1 - employed) * 10 * 3 + employed * (20 * 10 + 2 * 3);
                    assertEquals(expected * WEEKS, both.income()[month][life], 1e-6);
                }
            }
        }

        @Test
        void searchesInHalfOfFewHours() {
            var both = lives(new PlainSituations().hours(8), BOTH);
            double hired = 1 - Math.exp(-0.1 * 4 / 10 * 12);
            assertEquals(hired, share(both.hiredAfter(), 12), tolerance(hired));
        }

        @Test
        void searchesInFurtherHoursFirstAndGivesTheOthersToTasks() {
            var both = lives(new PlainSituations().extraSearchHours(6), BOTH);
            double hired = 1 - Math.exp(-0.1 * 12);
            assertEquals(hired, share(both.hiredAfter(), 12), tolerance(hired));
            assertEquals(16 * 3 * WEEKS, Arrays.stream(both.income()[0]).min().orElseThrow(), 1e-9);
            var more = lives(new PlainSituations().extraSearchHours(15), BOTH);
            assertEquals(20 * 3 * WEEKS, Arrays.stream(more.income()[0]).min().orElseThrow(), 1e-9);
        }

        @Test
        void isHiredMoreSlowlyForEveryHourOfTasks() {
            var both = lives(new PlainSituations().with(SEARCH_SLOWDOWN, 0.02), BOTH);
            double hired = 1 - Math.exp(-0.1 * 0.8 * 12);
            assertEquals(hired, share(both.hiredAfter(), 12), tolerance(hired));
        }
    }

    @Nested
    class OfOneDraw {

        @Test
        void areTheSameHoweverManyAreDrawn() {
            var spread =
                    new PlainSituations().with(TASK_PAY, new Spread(1, 4, 10)).with(TASK_SWING, 0.5);
            var few = Lives.withMonths(spread.done(), new Draws(3, 300)).paths().get(BOTH);
            var many =
                    Lives.withMonths(spread.done(), new Draws(3, 1000)).paths().get(BOTH);
            for (int month = 0; month < Lives.MONTHS; month++) {
                assertArrayEquals(few.income()[month], Arrays.copyOf(many.income()[month], 300));
            }
        }

        @Test
        void dependOnTheSeed() {
            var person = new PlainSituations();
            var one = Lives.withMonths(person.done(), new Draws(1, 10)).paths().get(JOB);
            var other =
                    Lives.withMonths(person.done(), new Draws(2, 10)).paths().get(JOB);
            assertTrue(one.hiredAfter()[0] != other.hiredAfter()[0]);
        }

        @Test
        void shareTheSearchAndTheSalaryOverThePaths() {
            var person = new PlainSituations().hours(40).with(JOB_PAY_LOCAL, new Spread(5, 10, 30));
            var paths = Lives.withMonths(person.done(), new Draws(1, 500)).paths();
            var job = paths.get(JOB);
            var both = paths.get(BOTH);
            for (int life = 0; life < 500; life++) {
                assertEquals(job.hiredAfter()[life], both.hiredAfter()[life]);
                if (job.hiredAfter()[life] < 22) assertEquals(job.income()[23][life], both.income()[23][life], 1e-9);
            }
        }
    }

    @Test
    void runOutOfMoneyInTheFirstMonthThatNothingCovers() {
        var person = new PlainSituations().with(HIRE_RATE, 0).need(100).savings(250);
        assertEquals(3, lives(person, JOB).outOfMoneyIn()[0]);
        assertEquals(0, lives(person, TASKS).outOfMoneyIn()[0]);
    }
}
