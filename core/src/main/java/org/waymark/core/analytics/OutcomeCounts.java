package org.waymark.core.analytics;

import java.time.LocalDate;
import java.util.List;

/** The aggregates that are kept in step with the outcomes. Reading them never reads an outcome. */
public interface OutcomeCounts {

    /**
     * Whether all outcomes there are belong to people who were made up, for trying the program out. Where there is a single
     * real one, those of made-up people are counted nowhere here. False where there is no outcome, or nobody can be made up.
     */
    default boolean areOfMadeUpPeople() {
        return false;
    }

    /** Counts from {@code from} (inclusive) to {@code to} (exclusive), ordered by day, version, kind, path. */
    List<OutcomeCount> between(LocalDate from, LocalDate to);
}
