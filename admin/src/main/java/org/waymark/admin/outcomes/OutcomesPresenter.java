package org.waymark.admin.outcomes;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.analytics.OutcomeReport;
import org.waymark.core.analytics.WeekRange;
import org.waymark.core.assessment.PublishedModels;

/** Reads the counts of a range of weeks and turns them into what is drawn. */
final class OutcomesPresenter {

    /** How many weeks may be looked at: about a month, a quarter, a year. */
    static final List<Integer> CHOICES = List.of(4, 13, 52);

    /** What is shown at first. */
    static final int USUAL_WEEKS = 13;

    private final OutcomeCounts counts;
    private final PublishedModels models;
    private final InstantSource time;
    private final OutcomesPage page;

    OutcomesPresenter(OutcomeCounts counts, PublishedModels models, InstantSource time, OutcomesPage page) {
        this.counts = counts;
        this.models = models;
        this.time = time;
        this.page = page;
    }

    void start() {
        showLast(USUAL_WEEKS);
    }

    /** @param choice one of {@link #CHOICES} */
    void showLast(int choice) {
        var weeks = WeekRange.ofLast(choice, LocalDate.ofInstant(time.instant(), ZoneOffset.UTC));
        var report = OutcomeReport.of(counts, weeks);
        var endings = EndingLabels.of(
                report.all().counts().keySet(), report.byVersion().keySet(), models);
        page.show(new OutcomesState(weeks, weeks.last().plus(2).monday(), counts.areOfMadeUpPeople(), endings, report));
    }
}
