package org.waymark.core.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whole weeks from {@code first} to {@code last}, both included; {@code last} is not before {@code first}. */
public record WeekRange(Week first, Week last) {

    public WeekRange {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("weeks from %s to %s run backwards".formatted(first, last));
        }
    }

    /**
     * The last {@code weeks} weeks that are over on {@code today}. The week that runs is never among them: whoever looks
     * at its figures before and after somebody finishes would see how that person's assessment ended.
     *
     * @param weeks 1 or more
     */
    public static WeekRange ofLast(int weeks, LocalDate today) {
        var last = Week.of(today).plus(-1);
        return new WeekRange(last.plus(1L - weeks), last);
    }

    public List<Week> weeks() {
        return Stream.iterate(first, week -> week.compareTo(last) <= 0, week -> week.plus(1))
                .toList();
    }

    public LocalDate firstDay() {
        return first.monday();
    }

    public LocalDate lastDay() {
        return last.sunday();
    }
}
