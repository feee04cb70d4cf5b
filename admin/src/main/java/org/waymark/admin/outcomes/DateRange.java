package org.waymark.admin.outcomes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from {@code first} to {@code last}, both included, in UTC; {@code last} is not before {@code first}. */
record DateRange(LocalDate first, LocalDate last) {

    DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a range from %s to %s runs backwards".formatted(first, last));
        }
    }

    /** The {@code days} days that end with {@code today}. */
    static DateRange ofLast(int days, LocalDate today) {
        return new DateRange(today.minusDays(days - 1L), today);
    }

    /** The first day after it. */
    LocalDate end() {
        return last.plusDays(1);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, end());
    }

    /** Its end, at most {@code days} long. */
    DateRange tail(int days) {
        return days() <= days ? this : ofLast(days, last);
    }
}
