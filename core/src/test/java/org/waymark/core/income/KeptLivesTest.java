package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.waymark.core.income.PlainSituations.JOB;
import static org.waymark.core.income.PlainSituations.TASKS;
import static org.waymark.core.model.IncomeParameter.*;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.Draws;

/** Lives for which much is kept of other situations, against lives that are simulated by themselves. */
class KeptLivesTest {

    @Test
    void areTheSameWithWhatIsKeptOfOtherSituations() {
        var kept = new LifeColumns(new Draws(3, 500));
        var changes = List.<UnaryOperator<PlainSituations>>of(
                person -> person,
                person -> person.with(HIRE_EQUIPMENT, 0.5),
                person -> person.extraSearchHours(5),
                person -> person.with(TASK_RAMP, 3),
                person -> person.with(TASK_PAY, new Spread(1, 4, 10)),
                person -> person.with(SELF_CONTRIBUTIONS, 0.1),
                person -> person.need(900),
                person -> person.hours(10),
                person -> person.with(SEARCH_HOURS, 0));
        for (var change : changes) {
            var situation = change.apply(
                            new PlainSituations().with(TASK_SWING, 0.5).need(300))
                    .done();
            var afresh = Lives.of(situation, kept.draws()).paths();
            Lives.of(situation, kept).paths().forEach((path, lives) -> assertSameLives(afresh.get(path), lives));
        }
    }

    @Test
    void areKeptForTasksWhereOnlyTheJobIsAnother() {
        var kept = new LifeColumns(new Draws(3, 500));
        var before = Lives.of(new PlainSituations().done(), kept).paths();
        var after = Lives.of(new PlainSituations().with(HIRE_EQUIPMENT, 0.5).done(), kept)
                .paths();
        assertSame(before.get(TASKS), after.get(TASKS));
        assertNotEquals(before.get(JOB).hiredAfter()[0], after.get(JOB).hiredAfter()[0]);
    }

    private static void assertSameLives(PathLives expected, PathLives actual) {
        assertArrayEquals(expected.hiredAfter(), actual.hiredAfter());
        assertArrayEquals(expected.firstIncomeAfter(), actual.firstIncomeAfter());
        assertArrayEquals(expected.coveredAfter(), actual.coveredAfter());
        assertArrayEquals(expected.outOfMoneyIn(), actual.outOfMoneyIn());
        assertArrayEquals(expected.measures(), actual.measures());
    }
}
