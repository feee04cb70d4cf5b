package org.waymark.core.analytics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.outcome.OutcomeKind;

/**
 * What an analyst may see: counts in which nobody can be singled out. Every figure is rounded down to a multiple of
 * {@value #STEP}, in every grouping alike, so that no figure under {@value #STEP} is shown and subtracting one figure
 * from another never leaves a small group. Shares are worked out from the rounded figures.
 */
public final class OutcomeReport {

    /** The smallest group that is told apart, k. */
    public static final int STEP = 10;

    /** How assessments ended: the kind and, if recommended, the path. */
    public record Ending(OutcomeKind kind, Optional<AlternativeId> recommended) {}

    /** A group that exists, and how many are in it: a multiple of {@value OutcomeReport#STEP}; 0 means fewer than that. */
    public record Cell<T>(T group, long atLeast) {
        public boolean isFewerThanStep() {
            return atLeast == 0;
        }
    }

    /** An ending within a version. */
    public record VersionEnding(VersionNumber version, Ending ending) {}

    /** An ending on a day. */
    public record DayEnding(LocalDate day, Ending ending) {}

    private final List<OutcomeCount> counts;

    public OutcomeReport(List<OutcomeCount> counts) {
        this.counts = List.copyOf(counts);
    }

    /** All assessments of the report; 0 means fewer than {@value #STEP}. */
    public long total() {
        return rounded(counts.stream().mapToLong(OutcomeCount::count).sum());
    }

    public List<Cell<Ending>> byEnding() {
        return grouped(OutcomeReport::ending);
    }

    public List<Cell<VersionNumber>> byVersion() {
        return grouped(OutcomeCount::version);
    }

    public List<Cell<VersionEnding>> byVersionAndEnding() {
        return grouped(count -> new VersionEnding(count.version(), ending(count)));
    }

    public List<Cell<LocalDate>> byDay() {
        return grouped(OutcomeCount::day);
    }

    public List<Cell<DayEnding>> byDayAndEnding() {
        return grouped(count -> new DayEnding(count.day(), ending(count)));
    }

    private static Ending ending(OutcomeCount count) {
        return new Ending(count.kind(), count.recommended());
    }

    /** Groups in the order in which they first appear. */
    private <T> List<Cell<T>> grouped(Function<OutcomeCount, T> group) {
        var sums = counts.stream()
                .collect(Collectors.groupingBy(
                        group, java.util.LinkedHashMap::new, Collectors.summingLong(OutcomeCount::count)));
        return sums.entrySet().stream()
                .map(entry -> new Cell<>(entry.getKey(), rounded(entry.getValue())))
                .toList();
    }

    private static long rounded(long count) {
        return count - count % STEP;
    }
}
