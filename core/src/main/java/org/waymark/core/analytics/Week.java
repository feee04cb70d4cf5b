package org.waymark.core.analytics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A week from Monday to Sunday (ISO 8601), its days in UTC. */
public record Week(LocalDate monday) implements Comparable<Week> {

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(
                    "a week begins on a Monday; %s is a %s".formatted(monday, monday.getDayOfWeek()));
        }
    }

    /** The week in which {@code day} lies. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** @param weeks negative: before it */
    public Week plus(long weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
