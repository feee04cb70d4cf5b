package org.waymark.core.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.CARGO;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.ROAD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.analytics.OutcomeReport.Ending;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;

class OutcomeReportTest {

    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final WeekRange WEEKS = WeekRange.ofLast(4, THURSDAY);
    private static final VersionNumber SECOND = new VersionNumber(2);
    private static final Ending TOO_CLOSE = new Ending(OutcomeKind.TOO_CLOSE, Optional.empty());

    private static OutcomeCount count(LocalDate day, VersionNumber version, AlternativeId path, long count) {
        return new OutcomeCount(day, version, OutcomeKind.RECOMMENDED, Optional.of(path), count);
    }

    private static OutcomeCount tooClose(LocalDate day, VersionNumber version, long count) {
        return new OutcomeCount(day, version, OutcomeKind.TOO_CLOSE, Optional.empty(), count);
    }

    private static Ending ending(AlternativeId path) {
        return new Ending(OutcomeKind.RECOMMENDED, Optional.of(path));
    }

    private static OutcomeReport report(List<OutcomeCount> counts) {
        return OutcomeReport.of(
                (from, to) -> counts.stream()
                        .filter(count ->
                                !count.day().isBefore(from) && count.day().isBefore(to))
                        .toList(),
                WEEKS);
    }

    private static Stream<OutcomeTable> tables(OutcomeReport report) {
        return Stream.of(
                        Stream.of(report.all()),
                        report.byVersion().values().stream(),
                        report.byWeek().values().stream())
                .flatMap(tables -> tables);
    }

    @Test
    void showsExactCountsOfTenOrMore() {
        var monday = WEEKS.firstDay();
        var report = report(List.of(
                count(monday, VersionNumber.FIRST, CITY, 19),
                count(WEEKS.lastDay(), SECOND, CITY, 14),
                tooClose(WEEKS.lastDay(), SECOND, 10)));
        assertEquals(Map.of(ending(CITY), 33L, TOO_CLOSE, 10L), report.all().counts());
        assertEquals(43, report.all().total());
        assertEquals(19, report.byVersion().get(VersionNumber.FIRST).total());
        assertEquals(
                Map.of(ending(CITY), 14L, TOO_CLOSE, 10L),
                report.byWeek().get(Week.of(WEEKS.lastDay())).counts());
    }

    @Test
    void namesNoGroupUnderTenAndLeavesItOutOfTheTotal() {
        var report = report(List.of(
                count(WEEKS.firstDay(), VersionNumber.FIRST, CITY, 20), count(WEEKS.firstDay(), SECOND, ROAD, 9)));
        assertEquals(Map.of(ending(CITY), 20L), report.all().counts());
        assertEquals(20, report.all().total());
        assertEquals(Set.of(VersionNumber.FIRST), report.byVersion().keySet());
    }

    @Test
    void putsSmallGroupsTogetherWhereTheyAreTenTogether() {
        var report = report(List.of(
                count(WEEKS.firstDay(), VersionNumber.FIRST, CITY, 20),
                count(WEEKS.firstDay(), VersionNumber.FIRST, ROAD, 9),
                count(WEEKS.firstDay(), VersionNumber.FIRST, CARGO, 1)));
        assertEquals(10, report.all().others());
        assertEquals(30, report.all().total());
    }

    @Test
    void isEmptyAfterOneAssessment() {
        var report = report(List.of(count(WEEKS.firstDay(), VersionNumber.FIRST, CITY, 1)));
        assertTrue(report.isEmpty());
        assertTrue(report.byVersion().isEmpty());
        assertTrue(report.byWeek().isEmpty());
    }

    @Test
    void endsWithTheLastWeekThatIsOver() {
        assertEquals(LocalDate.of(2026, 11, 22), WEEKS.lastDay());
        assertEquals(WEEKS, WeekRange.ofLast(4, LocalDate.of(2026, 11, 23)), "a Monday belongs to the week that runs");
        assertEquals(WEEKS, WeekRange.ofLast(4, LocalDate.of(2026, 11, 29)), "so does the Sunday after it");
        assertEquals(4, WEEKS.weeks().size());
        var counts = List.of(
                count(LocalDate.of(2026, 11, 22), SECOND, CITY, 11),
                count(LocalDate.of(2026, 11, 23), SECOND, CITY, 12),
                count(WEEKS.firstDay().minusDays(1), SECOND, CITY, 13));
        assertEquals(11, report(counts).all().total());
    }

    @Test
    void refusesASmallCountInATable() {
        assertThrows(IllegalArgumentException.class, () -> new OutcomeTable(Map.of(TOO_CLOSE, 9L), 0));
        assertThrows(IllegalArgumentException.class, () -> new OutcomeTable(Map.of(), 9));
        assertThrows(IllegalArgumentException.class, () -> new Week(THURSDAY));
        assertThrows(
                IllegalArgumentException.class,
                () -> new WeekRange(Week.of(THURSDAY), Week.of(THURSDAY).plus(-1)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void letsNoCountUnderTenFollowFromATable(long seed) {
        var counts = random(seed);
        var report = report(counts);
        long all = counts.stream().mapToLong(OutcomeCount::count).sum();
        tables(report).forEach(table -> {
            assertTrue(table.counts().values().stream().allMatch(count -> count >= 10));
            assertTrue(table.others() == 0 || table.others() >= 10);
        });
        // what is left out of the total is less than one group that may be shown
        assertTrue(all - report.all().total() < 10);
        for (var ending : report.all().counts().entrySet()) {
            assertEquals(sum(counts, ending.getKey()), ending.getValue());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void namesInSmallerTablesOnlyWhatTheWholeNames(long seed) {
        var report = report(random(seed));
        assertFalse(report.isEmpty());
        tables(report)
                .forEach(table -> assertTrue(report.all()
                        .counts()
                        .keySet()
                        .containsAll(table.counts().keySet())));
    }

    private static long sum(List<OutcomeCount> counts, Ending ending) {
        return counts.stream()
                .filter(count -> new Ending(count.kind(), count.recommended()).equals(ending))
                .mapToLong(OutcomeCount::count)
                .sum();
    }

    private static List<OutcomeCount> random(long seed) {
        var random = new SplittableRandom(seed);
        var counts = new ArrayList<OutcomeCount>();
        for (var week : WEEKS.weeks()) {
            for (int version = 1; version <= 2; version++) {
                var day = week.monday().plusDays(random.nextInt(7));
                counts.add(count(day, new VersionNumber(version), CITY, 3 + random.nextInt(40)));
                if (random.nextBoolean()) {
                    counts.add(count(day, new VersionNumber(version), ROAD, 1 + random.nextInt(4)));
                }
                if (random.nextBoolean()) counts.add(tooClose(day, new VersionNumber(version), 1 + random.nextInt(12)));
            }
        }
        return counts;
    }
}
