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
import org.waymark.core.analytics.OutcomeReport.Ending;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.outcome.OutcomeKind;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryModelVersions;
import org.waymark.uikit.text.Phrase;

class OutcomesPresenterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final VersionNumber TWO = new VersionNumber(2);

    private final List<OutcomeCount> counts = new ArrayList<>();
    private final List<OutcomesState> shown = new ArrayList<>();
    private final OutcomesPresenter presenter = new OutcomesPresenter(
            (from, to) -> counts.stream()
                    .filter(count -> !count.day().isBefore(from) && count.day().isBefore(to))
                    .toList(),
            new InMemoryModelVersions(Bicycles.model()),
            () -> Bicycles.NOON,
            shown::add);

    private void recommended(LocalDate day, VersionNumber version, AlternativeId path, long count) {
        counts.add(new OutcomeCount(day, version, OutcomeKind.RECOMMENDED, Optional.of(path), count));
    }

    private static Ending ending(AlternativeId path) {
        return new Ending(OutcomeKind.RECOMMENDED, Optional.of(path));
    }

    private OutcomesState last() {
        return shown.getLast();
    }

    @Test
    void showsTheLastThirtyDaysAtFirst() {
        presenter.start();
        assertEquals(new DateRange(LocalDate.of(2026, 10, 24), TODAY), last().range());
        assertEquals(30, last().range().days());
        assertTrue(last().isEmpty());
    }

    @Nested
    class WithOutcomes {
        @BeforeEach
        void finished() {
            recommended(TODAY.minusDays(1), VersionNumber.FIRST, Bicycles.CITY, 27);
            recommended(TODAY.minusDays(1), VersionNumber.FIRST, Bicycles.CARGO, 4);
            recommended(TODAY, TWO, Bicycles.CITY, 15);
            counts.add(new OutcomeCount(TODAY, TWO, OutcomeKind.TOO_CLOSE, Optional.empty(), 12));
            presenter.start();
        }

        @Test
        void roundsEveryFigureDownToTens() {
            assertEquals(50, last().total());
            assertEquals(40, last().byEnding().get(ending(Bicycles.CITY)));
            assertEquals(20, last().byVersion().get(VersionNumber.FIRST).get(ending(Bicycles.CITY)));
            assertEquals(10, last().byDay().get(TODAY).get(ending(Bicycles.CITY)));
            assertEquals(30, last().versionTotals().get(VersionNumber.FIRST));
        }

        @Test
        void showsASmallGroupAsFewerThanTen() {
            assertEquals(0, last().byEnding().get(ending(Bicycles.CARGO)));
        }

        @Test
        void namesPathsInTheOrderOfTheModelAndOtherEndingsAfterThem() {
            assertEquals(
                    List.of(Optional.of("city"), Optional.of("cargo"), Optional.empty()),
                    last().endings().stream()
                            .map(label -> label.ending().recommended().map(AlternativeId::key))
                            .toList());
            assertTrue(last().endings().getFirst().path().isPresent());
        }

        @Test
        void countsOnlyTheDaysAskedFor() {
            presenter.show("2026-11-22", "2026-11-22");
            assertEquals(20, last().total());
            assertEquals(List.of(TWO), List.copyOf(last().byVersion().keySet()));
        }

        @Test
        void writesTheSameFiguresAsCommaSeparatedValues() {
            var csv = new OutcomesCsv(
                            last(),
                            label -> label.path()
                                    .map(name -> "=" + name + ", the")
                                    .orElse("close"))
                    .text();
            assertTrue(csv.startsWith("grouping,group,outcome,assessments\r\n"), csv);
            assertTrue(csv.contains("all,2026-10-24/2026-11-22,all,50\r\n"), csv);
            assertTrue(csv.contains("version,2,close,10\r\n"), csv);
            assertTrue(csv.contains(",<10\r\n"), csv);
            assertTrue(csv.contains("\"'="), "a name is no formula: " + csv);
        }

        @Test
        void keepsWhatItShowsWhenTheDaysMakeNoSense() {
            presenter.show("2026-11-23", "2026-11-22");
            assertEquals(Optional.of(Phrase.of("outcomes.problem.backwards")), last().problem());
            assertEquals(30, last().range().days());
            presenter.show("", "2026-11-22");
            assertEquals(Optional.of(Phrase.of("outcomes.problem.not-a-day")), last().problem());
            assertEquals(50, last().total());
        }
    }

    @Test
    void drawsTheLastDaysOfALongRangeAndCountsThemAll() {
        recommended(TODAY.minusDays(300), VersionNumber.FIRST, Bicycles.CITY, 40);
        presenter.showLast(365);
        assertEquals(40, last().total());
        assertEquals(OutcomesPresenter.MOST_COLUMNS, last().drawnDays().days());
        assertTrue(last().byDay().isEmpty());
        assertFalse(last().isEmpty());
    }
}
