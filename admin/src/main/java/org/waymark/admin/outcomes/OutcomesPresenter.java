package org.waymark.admin.outcomes;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.analytics.OutcomeReport;
import org.waymark.core.analytics.OutcomeReport.Cell;
import org.waymark.core.analytics.OutcomeReport.Ending;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.VersionNumber;
import org.waymark.uikit.text.Phrase;

/** Reads the counts of a range of days and turns them into what is drawn. */
final class OutcomesPresenter {

    /** What is shown at first. */
    static final int USUAL_DAYS = 30;

    /** More columns cannot be told apart on a phone. */
    static final int MOST_COLUMNS = 92;

    private final OutcomeCounts counts;
    private final PublishedModels models;
    private final InstantSource time;
    private final OutcomesPage page;
    private DateRange range;

    OutcomesPresenter(OutcomeCounts counts, PublishedModels models, InstantSource time, OutcomesPage page) {
        this.counts = counts;
        this.models = models;
        this.time = time;
        this.page = page;
        range = DateRange.ofLast(USUAL_DAYS, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    void start() {
        show(Optional.empty());
    }

    void showLast(int days) {
        range = DateRange.ofLast(days, today());
        start();
    }

    /** @param first as browsers write days: 2026-11-22 */
    void show(String first, String last) {
        try {
            var from = LocalDate.parse(first);
            var to = LocalDate.parse(last);
            if (to.isBefore(from)) {
                show(Optional.of(Phrase.of("outcomes.problem.backwards")));
            } else {
                range = new DateRange(from, to);
                start();
            }
        } catch (DateTimeException notADay) {
            show(Optional.of(Phrase.of("outcomes.problem.not-a-day")));
        }
    }

    private void show(Optional<Phrase> problem) {
        page.show(state(problem));
    }

    private OutcomesState state(Optional<Phrase> problem) {
        var report = new OutcomeReport(counts.between(range.first(), range.end()));
        var drawn = range.tail(MOST_COLUMNS);
        var byVersion = new TreeMap<VersionNumber, Map<Ending, Long>>();
        for (var cell : report.byVersionAndEnding()) {
            byVersion
                    .computeIfAbsent(cell.group().version(), version -> new LinkedHashMap<>())
                    .put(cell.group().ending(), cell.atLeast());
        }
        var byDay = new TreeMap<LocalDate, Map<Ending, Long>>();
        for (var cell : report.byDayAndEnding()) {
            if (cell.group().day().isBefore(drawn.first())) continue;
            byDay.computeIfAbsent(cell.group().day(), day -> new LinkedHashMap<>())
                    .put(cell.group().ending(), cell.atLeast());
        }
        return new OutcomesState(
                range,
                problem,
                report.total(),
                EndingLabels.of(report.byEnding().stream().map(Cell::group).toList(), byVersion.keySet(), models),
                asMap(report.byEnding()),
                byVersion,
                asMap(report.byVersion()),
                drawn,
                byDay);
    }

    private static <T> Map<T, Long> asMap(List<Cell<T>> cells) {
        var map = new LinkedHashMap<T, Long>();
        for (var cell : cells) map.put(cell.group(), cell.atLeast());
        return map;
    }
}
