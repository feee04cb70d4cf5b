package org.waymark.admin.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.analytics.OutcomeReport.Ending;
import org.waymark.core.model.VersionNumber;
import org.waymark.uikit.text.Phrase;

/**
 * What the page of the outcomes shows. All counts are multiples of ten, rounded down; 0 means fewer than ten.
 *
 * @param problem what is wrong with the range that was asked for; what is shown is the range before
 * @param total 0 also when there are none at all
 * @param endings that occur, in the order they are drawn; empty if there are no outcomes
 * @param byDay only days on which something ended; only those in {@code drawnDays}
 */
record OutcomesState(
        DateRange range,
        Optional<Phrase> problem,
        long total,
        List<EndingLabel> endings,
        Map<Ending, Long> byEnding,
        Map<VersionNumber, Map<Ending, Long>> byVersion,
        Map<VersionNumber, Long> versionTotals,
        DateRange drawnDays,
        Map<LocalDate, Map<Ending, Long>> byDay) {

    OutcomesState {
        endings = List.copyOf(endings);
    }

    boolean isEmpty() {
        return endings.isEmpty();
    }
}
