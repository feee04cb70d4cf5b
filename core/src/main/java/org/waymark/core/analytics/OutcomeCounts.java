package org.waymark.core.analytics;

import java.time.LocalDate;
import java.util.List;

/** The aggregates that are kept in step with the outcomes. Reading them never reads an outcome. */
public interface OutcomeCounts {

    /** Counts from {@code from} (inclusive) to {@code to} (exclusive), ordered by day, version, kind, path. */
    List<OutcomeCount> between(LocalDate from, LocalDate to);
}
