package org.waymark.admin.outcomes;

import java.time.LocalDate;
import java.util.List;
import org.waymark.core.analytics.OutcomeReport;
import org.waymark.core.analytics.WeekRange;

/**
 * What the page of the outcomes shows.
 *
 * @param next the day from which the week that runs now is among them
 * @param areMadeUp whether the people were made up, because there are no real ones yet
 * @param endings that occur in {@code report}, in the order they are drawn
 */
record OutcomesState(
        WeekRange weeks, LocalDate next, boolean areMadeUp, List<EndingLabel> endings, OutcomeReport report) {

    OutcomesState {
        endings = List.copyOf(endings);
    }

    /** The endings that occur most often; more than one if they are equally frequent. */
    List<EndingLabel> mostFrequent() {
        var counts = report.all().counts();
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        return endings.stream()
                .filter(label -> counts.get(label.ending()) == most)
                .toList();
    }
}
