package org.waymark.core.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.income.WeekSplit;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.testing.Choices;
import org.waymark.core.testing.FirstEdition;
import org.waymark.core.testing.Seeds;

class WeekSearchTest {

    private static final AlternativeId BOTH = new AlternativeId("both");
    private static final DecisionModel FEW_LIVES = WeekPeople.withDraws(16);
    private static final DecisionModel MANY_HOURS = WeekPeople.withHours(46, 5);
    private static final DecisionModel MORE_LIVES = WeekPeople.withDraws(2_000);

    static LongStream seeds() {
        return Seeds.first(50);
    }

    static LongStream fewSeeds() {
        return Seeds.first(8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void equalsBruteForce(long seed) {
        assertEqualsBruteForce(FEW_LIVES, WeekPeople.somebody(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void equalsBruteForceBeyondAFullWeekToo(long seed) {
        assertEqualsBruteForce(MANY_HOURS, Choices.in(WeekPeople.somebody(seed), "weekly-hours=over-35"));
    }

    private static void assertEqualsBruteForce(DecisionModel model, AnswerSheet sheet) {
        var all = BruteForceWeeks.of(model, sheet).all();
        var found = WeekPeople.week(model, sheet);
        double best =
                all.stream().mapToDouble(BruteForceWeeks.Known::value).max().orElse(Double.NEGATIVE_INFINITY);
        double path = WeekPeople.decision(model, sheet).basis().contenders().stream()
                .mapToDouble(WeekPeople.decision(model, sheet).scores()::of)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        assertEquals(Math.max(best, path), found.map(RecommendedWeek::score).orElse(Double.NEGATIVE_INFINITY), 1e-12);
        if (found.isEmpty() || path > best) return;
        var first = all.stream()
                .filter(week -> week.value() >= best - 1e-12)
                .min(Comparator.comparing(BruteForceWeeks.Known::split, WeekSplit.BY_HOURS))
                .orElseThrow();
        assertEquals(first.split(), found.get().split());
        assertEquals(first.path(), found.get().path());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isNeverWorseThanAPath(long seed) {
        var sheet = WeekPeople.somebody(seed);
        var decision = WeekPeople.decision(MORE_LIVES, sheet);
        var week = WeekPeople.week(MORE_LIVES, sheet);
        for (var path : decision.basis().contenders()) {
            assertTrue(week.orElseThrow().score() >= decision.scores().of(path), path.key());
        }
        week.ifPresent(found -> {
            assertTrue(found.gain() >= 0);
            assertTrue(found.worksOut() >= MORE_LIVES.settings().ruledOutBelow());
            assertEquals(
                    found.compared().isPresent(), !decision.basis().contenders().isEmpty());
        });
    }

    @Test
    void isTheSameEachTime() {
        assertEquals(WeekPeople.week(MORE_LIVES, WeekPeople.CLERK), WeekPeople.week(MORE_LIVES, WeekPeople.CLERK));
    }

    @Test
    void saysWhatThereIsToDoAndWhatLimitsIt() {
        var week = WeekPeople.week(WeekPeople.MODEL, WeekPeople.CLERK).orElseThrow();
        assertEquals(BOTH, week.path());
        assertEquals(40, week.ownHours());
        assertEquals(40, week.jobHours());
        assertEquals(10, week.split().searching());
        assertTrue(week.split().tasks() > 20, week.toString());
        assertTrue(week.tasksFound() > 12 && week.tasksFound() < 20, week.toString());
        assertEquals(WeekLimit.TASKS_ON_OFFER, week.untilJob());
        assertEquals(5, week.split().beside());
        assertEquals(Optional.of(WeekLimit.JOB_HOURS), week.onceHired());
    }

    @Test
    void stopsTasksOnceHiredWhereTheAnswersLeaveNoRoomForThem() {
        var model = WeekPeople.withTable("tasks-beside-job", 0);
        var week = WeekPeople.week(model, WeekPeople.CLERK).orElseThrow();
        assertEquals(0, week.split().beside());
        assertEquals(Optional.of(WeekLimit.ANSWERS), week.onceHired());
    }

    @Test
    void isLimitedByThePersonsOwnHoursWhereThereAreMoreTasks() {
        var model = WeekPeople.withTable("task-hours", 60);
        var week = WeekPeople.week(model, WeekPeople.CLERK).orElseThrow();
        assertEquals(week.ownHours() + week.extraHours(), week.split().untilJob());
        assertEquals(week.split().tasks(), week.tasksFound());
        assertEquals(WeekLimit.OWN_HOURS, week.untilJob());
    }

    @Test
    void leavesRestToWhoeverHasAllHoursOfTheWeek() {
        var model = WeekPeople.withHours(168, 3);
        var week = WeekPeople.week(model, Choices.in(WeekPeople.CLERK, "horizon=career"))
                .orElseThrow();
        assertEquals(168, week.ownHours());
        assertTrue(week.split().untilJob() <= 78, week.toString());
        assertTrue(week.split().beside() <= 38, week.toString());
    }

    @Test
    void leavesTimeFreeInWhichAFurtherHourBringsNothing() {
        var model = WeekPeople.withTable("search-slowdown", 0.5);
        var noTasks = WeekPeople.week(model, Choices.in(WeekPeople.CLERK, "horizon=career"))
                .orElseThrow();
        assertEquals(10, noTasks.split().searching(), noTasks.toString());
        assertTrue(noTasks.split().tasks() <= 1, noTasks.toString());
        assertEquals(WeekLimit.NONE, noTasks.untilJob());
    }

    @Test
    void keepsOnlyWeeksThatMeetTheMustHaves() {
        var needy = WeekPeople.CLERK.with(new QuestionId("needed-income"), new Answer.Amount(1_500));
        var week = WeekPeople.week(WeekPeople.MODEL, needy).orElseThrow();
        assertTrue(week.worksOut() >= 0.5, week.toString());
        var hopeless =
                Choices.in(needy, "savings=under-1").with(new QuestionId("needed-income"), new Answer.Amount(6_000));
        assertEquals(Optional.empty(), WeekPeople.week(WeekPeople.MODEL, hopeless));
    }

    @Test
    void isOfModelsOnlyWhoseOutcomesRestOnLives() {
        assertEquals(Optional.empty(), WeekPeople.week(FirstEdition.load(), WeekPeople.CLERK));
    }

    @Test
    void hasNoHourWhereThePersonHasNone() {
        var week = WeekPeople.week(WeekPeople.withHours(0, 200), WeekPeople.CLERK);
        assertEquals(Optional.of(0), week.map(found -> found.split().untilJob()));
        assertFalse(week.orElseThrow().hasJob());
    }

    @Test
    void refusesAWeekThatIsWorseThanAPath() {
        var week = WeekPeople.week(FEW_LIVES, WeekPeople.CLERK).orElseThrow();
        var better = Optional.of(new RecommendedWeek.Compared(BOTH, week.score() + 0.01));
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> new RecommendedWeek(
                        week.path(),
                        week.split(),
                        week.ownHours(),
                        week.extraHours(),
                        week.jobHours(),
                        week.tasksFound(),
                        week.score(),
                        week.worksOut(),
                        better,
                        week.untilJob(),
                        week.onceHired()));
        assertTrue(refused.getMessage().contains("both"), refused.getMessage());
    }
}
