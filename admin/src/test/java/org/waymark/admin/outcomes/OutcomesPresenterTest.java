package org.waymark.admin.outcomes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.analytics.OutcomeCount;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;

class OutcomesPresenterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The end of the last week that is over. */
    private static final LocalDate LAST_SUNDAY = LocalDate.of(2026, 11, 15);

    private static final VersionNumber TWO = new VersionNumber(2);

    private final List<OutcomeCount> counts = new ArrayList<>();
    private final List<OutcomesState> shown = new ArrayList<>();
    private boolean areMadeUp;
    private final OutcomesPresenter presenter = new OutcomesPresenter(
            new OutcomeCounts() {
                @Override
                public boolean areOfMadeUpPeople() {
                    return areMadeUp;
                }

                @Override
                public List<OutcomeCount> between(LocalDate from, LocalDate to) {
                    return counts.stream()
                            .filter(count ->
                                    !count.day().isBefore(from) && count.day().isBefore(to))
                            .toList();
                }
            },
            new InMemoryModelVersions(Bicycles.model()),
            () -> Bicycles.NOON,
            shown::add);

    private void recommended(LocalDate day, VersionNumber version, AlternativeId path, long count) {
        counts.add(new OutcomeCount(day, version, OutcomeKind.RECOMMENDED, Optional.of(path), count));
    }

    private OutcomesState last() {
        return shown.getLast();
    }

    @Test
    void showsTheLastThirteenWholeWeeksAtFirst() {
        presenter.start();
        assertEquals(LocalDate.of(2026, 8, 17), last().weeks().firstDay());
        assertEquals(LAST_SUNDAY, last().weeks().lastDay());
        assertEquals(LocalDate.of(2026, 11, 23), last().next());
        assertTrue(last().report().isEmpty());
    }

    @Test
    void saysNothingOfTheWeekThatRuns() {
        recommended(TODAY, VersionNumber.FIRST, Bicycles.CITY, 1_000);
        presenter.start();
        assertTrue(last().report().isEmpty());
        assertEquals(List.of(), last().endings());
    }

    @Test
    void saysWhetherThePeopleWereMadeUp() {
        presenter.start();
        assertFalse(last().areMadeUp());

        areMadeUp = true;
        presenter.start();
        assertTrue(last().areMadeUp());
    }

    @Nested
    class WithOutcomes {
        @BeforeEach
        void finished() {
            recommended(LAST_SUNDAY.minusWeeks(1), VersionNumber.FIRST, Bicycles.CITY, 27);
            recommended(LAST_SUNDAY, VersionNumber.FIRST, Bicycles.CARGO, 4);
            recommended(LAST_SUNDAY, TWO, Bicycles.CITY, 15);
            counts.add(new OutcomeCount(LAST_SUNDAY, TWO, OutcomeKind.TOO_CLOSE, Optional.empty(), 12));
            presenter.start();
        }

        @Test
        void namesPathsInTheOrderOfTheModelAndOtherEndingsAfterThem() {
            assertEquals(
                    List.of(Optional.of("city"), Optional.empty()),
                    last().endings().stream()
                            .map(label -> label.ending().recommended().map(AlternativeId::key))
                            .toList());
            assertTrue(last().endings().getFirst().path().isPresent());
        }

        @Test
        void showsTheMostFrequentEnding() {
            assertEquals(List.of(last().endings().getFirst()), last().mostFrequent());
        }

        @Test
        void namesNoMostFrequentEndingAmongEqualOnes() {
            counts.add(new OutcomeCount(LAST_SUNDAY, TWO, OutcomeKind.TOO_CLOSE, Optional.empty(), 30));
            presenter.start();
            assertEquals(2, last().mostFrequent().size());
        }

        @Test
        void countsOnlyTheWeeksAskedFor() {
            recommended(LAST_SUNDAY.minusWeeks(4), VersionNumber.FIRST, Bicycles.CITY, 100);
            presenter.showLast(4);
            assertEquals(4, last().weeks().weeks().size());
            assertEquals(54, last().report().all().total());
        }

        @Test
        void writesTheSameFiguresAsCommaSeparatedValues() {
            recommended(LAST_SUNDAY, TWO, Bicycles.ROAD, 9);
            presenter.start();
            var csv = new OutcomesCsv(
                            last(),
                            label -> label.path()
                                    .map(name -> "=" + name + ", the")
                                    .orElse("close"))
                    .text();
            assertTrue(csv.startsWith("grouping,group,outcome,assessments\r\n"), csv);
            assertTrue(csv.contains("all,2026-08-17/2026-11-15,all,67\r\n"), csv);
            assertTrue(csv.contains("version,2,close,12\r\n"), csv);
            assertTrue(csv.contains("week,2026-11-09,close,12\r\n"), csv);
            assertTrue(csv.contains("outcome,2026-08-17/2026-11-15,other,13\r\n"), csv);
            assertTrue(csv.contains("\"'="), "a name is no formula: " + csv);
        }
    }
}
