package org.waymark.core.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.ROAD;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.analytics.OutcomeReport.Cell;
import org.waymark.core.analytics.OutcomeReport.DayEnding;
import org.waymark.core.analytics.OutcomeReport.Ending;
import org.waymark.core.analytics.OutcomeReport.VersionEnding;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.outcome.OutcomeKind;

class OutcomeReportTest {

    private static final String SEEDS = "org.waymark.core.testing.Seeds#all";
    private static final VersionNumber SECOND = new VersionNumber(2);

    private static OutcomeCount count(int day, VersionNumber version, AlternativeId path, long count) {
        return new OutcomeCount(TODAY.plusDays(day), version, OutcomeKind.RECOMMENDED, Optional.of(path), count);
    }

    private static OutcomeCount tooClose(int day, VersionNumber version, long count) {
        return new OutcomeCount(TODAY.plusDays(day), version, OutcomeKind.TOO_CLOSE, Optional.empty(), count);
    }

    @Test
    void roundsEveryFigureDownToTens() {
        var report = new OutcomeReport(
                List.of(count(0, VersionNumber.FIRST, CITY, 19), count(1, SECOND, CITY, 14), tooClose(1, SECOND, 9)));
        var city = new Ending(OutcomeKind.RECOMMENDED, Optional.of(CITY));
        var close = new Ending(OutcomeKind.TOO_CLOSE, Optional.empty());
        assertEquals(40, report.total());
        assertEquals(List.of(new Cell<>(city, 30), new Cell<>(close, 0)), report.byEnding());
        assertEquals(List.of(new Cell<>(VersionNumber.FIRST, 10), new Cell<>(SECOND, 20)), report.byVersion());
        assertEquals(List.of(new Cell<>(TODAY, 10), new Cell<>(TODAY.plusDays(1), 20)), report.byDay());
        assertEquals(
                List.of(
                        new Cell<>(new VersionEnding(VersionNumber.FIRST, city), 10),
                        new Cell<>(new VersionEnding(SECOND, city), 10),
                        new Cell<>(new VersionEnding(SECOND, close), 0)),
                report.byVersionAndEnding());
        assertEquals(
                List.of(
                        new Cell<>(new DayEnding(TODAY, city), 10),
                        new Cell<>(new DayEnding(TODAY.plusDays(1), city), 10),
                        new Cell<>(new DayEnding(TODAY.plusDays(1), close), 0)),
                report.byDayAndEnding());
    }

    @Test
    void saysOfASmallGroupOnlyThatItIsThere() {
        var report = new OutcomeReport(List.of(count(0, VersionNumber.FIRST, ROAD, 9)));
        assertTrue(report.byEnding().getFirst().isFewerThanStep());
        assertEquals(0, report.total());
    }

    @Test
    void isEmptyWithoutOutcomes() {
        var report = new OutcomeReport(List.of());
        assertEquals(0, report.total());
        assertEquals(List.of(), report.byEnding());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void showsNoFigureFromWhichAGroupUnderTenFollows(long seed) {
        var counts = random(seed);
        var report = new OutcomeReport(counts);
        holds(report.byEnding(), counts, one -> new Ending(one.kind(), one.recommended()));
        holds(report.byVersion(), counts, OutcomeCount::version);
        holds(report.byDay(), counts, OutcomeCount::day);
        holds(
                report.byVersionAndEnding(),
                counts,
                one -> new VersionEnding(one.version(), new Ending(one.kind(), one.recommended())));
        holds(
                report.byDayAndEnding(),
                counts,
                one -> new DayEnding(one.day(), new Ending(one.kind(), one.recommended())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void doesNotChangeWithOnePersonMoreUnlessATenIsFull(long seed) {
        var counts = random(seed);
        var more = new ArrayList<>(counts);
        more.add(one(counts.getFirst()));
        long before = counts.stream().mapToLong(OutcomeCount::count).sum();
        boolean fills = before % 10 == 9;
        assertEquals(new OutcomeReport(counts).total() + (fills ? 10 : 0), new OutcomeReport(more).total());
    }

    private static OutcomeCount one(OutcomeCount like) {
        return new OutcomeCount(like.day(), like.version(), like.kind(), like.recommended(), 1);
    }

    /** Every cell is its true sum rounded down to tens, and no group is left out. */
    private static <T> void holds(List<Cell<T>> cells, List<OutcomeCount> counts, Function<OutcomeCount, T> group) {
        Map<T, Long> sums =
                counts.stream().collect(Collectors.groupingBy(group, Collectors.summingLong(OutcomeCount::count)));
        assertEquals(sums.size(), cells.size());
        for (var cell : cells) assertEquals(sums.get(cell.group()) / 10 * 10, cell.atLeast());
    }

    private static List<OutcomeCount> random(long seed) {
        var random = new SplittableRandom(seed);
        var counts = new ArrayList<OutcomeCount>();
        for (int day = 0; day < 4; day++) {
            for (int version = 1; version <= 2; version++) {
                counts.add(count(day, new VersionNumber(version), CITY, 1 + random.nextInt(40)));
                if (random.nextBoolean())
                    counts.add(count(day, new VersionNumber(version), ROAD, 1 + random.nextInt(12)));
                if (random.nextBoolean()) counts.add(tooClose(day, new VersionNumber(version), 1 + random.nextInt(12)));
            }
        }
        return counts;
    }
}
