package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.LifeMeasure;
import org.waymark.core.numerics.Draws;

class SplitLivesTest {

    private static final Draws DRAWS = new Draws(1, 600);
    private static final IncomeSituation CLERK = People.situation(People.clerk());
    private static final SplitLives LIVES = new SplitLives(CLERK, DRAWS);

    private static PathLives under(int tasks, int searching, int beside) {
        return LIVES.under(List.of(new WeekSplit(tasks, searching, beside))).getFirst();
    }

    private static void assertSame(PathLives expected, PathLives actual) {
        assertArrayEquals(expected.hiredAfter(), actual.hiredAfter());
        assertArrayEquals(expected.firstIncomeAfter(), actual.firstIncomeAfter());
        assertArrayEquals(expected.coveredAfter(), actual.coveredAfter());
        assertArrayEquals(expected.outOfMoneyIn(), actual.outOfMoneyIn());
        for (int m = 0; m < expected.measures().length; m++) {
            assertArrayEquals(expected.measures()[m], actual.measures()[m]);
        }
    }

    @Test
    void areThoseOfAPathWhereItsHoursAreSplitSo() {
        var paths = Lives.of(CLERK, DRAWS).paths();
        assertSame(paths.get(new AlternativeId("microtasks")), under(40, 0, 0));
        assertSame(paths.get(new AlternativeId("remote-job")), under(0, 40, 0));
    }

    @Test
    void doNotDependOnTheWeeksBesideWhichTheyAreAskedFor() {
        var together = LIVES.under(List.of(new WeekSplit(12, 8, 2), new WeekSplit(0, 8, 0), new WeekSplit(12, 8, 2)));
        assertSame(under(12, 8, 2), together.get(0));
        assertSame(under(0, 8, 0), together.get(1));
        assertSame(together.get(0), together.get(2));
    }

    @Test
    void areTheSameHoweverMuchFurtherSomebodySearches() {
        assertEquals(10, LIVES.usefulSearching());
        assertSame(under(12, 10, 2), under(12, 11, 2));
        assertSame(under(12, 10, 2), under(12, 28, 2));
        assertTrue(under(12, 9, 2).hiredWithin(12) < under(12, 10, 2).hiredWithin(12));
    }

    @Test
    void goOnWithTasksBesideTheJobAsManyAsTheWeekHas() {
        assertArrayEquals(under(20, 10, 0).hiredAfter(), under(20, 10, 6).hiredAfter());
        double without = mean(under(20, 10, 0));
        double with = mean(under(20, 10, 6));
        assertTrue(with > without + 0.1, without + " and " + with);
    }

    private static double mean(PathLives lives) {
        return Arrays.stream(lives.measure(LifeMeasure.INCOME_LEVEL)).average().orElseThrow();
    }

    @Test
    void findAsManyTasksAsTheMarketHas() {
        assertEquals(0, LIVES.tasksFound(0));
        assertTrue(LIVES.tasksFound(4) > 3.8 && LIVES.tasksFound(4) <= 4);
        double most = LIVES.tasksFound(168);
        assertTrue(most > 14 && most < 20, "hours " + most);
        assertFalse(LIVES.areTasksFewerThan(14));
        assertTrue(LIVES.areTasksFewerThan(18));
    }

    @Test
    void areAskedForWithHoursThatExist() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new WeekSplit(-1, 2, 3));
        assertEquals("a week of -1 hours of tasks, 2 of searching and 3 beside a job", refused.getMessage());
    }
}
