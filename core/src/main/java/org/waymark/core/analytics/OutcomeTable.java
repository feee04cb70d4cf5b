package org.waymark.core.analytics;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.analytics.OutcomeReport.Ending;

/**
 * How a group of assessments ended, in exact counts of {@value #SMALLEST} or more. Endings with fewer are not named;
 * they stand together as {@code others} if together they are {@value #SMALLEST} or more, and are left out, also from the
 * total, if they are not. So no count under {@value #SMALLEST} stands in a table or follows from its own figures. It
 * may follow from two tables together, for example of two ranges of weeks: nothing else is promised.
 *
 * @param counts by ending, in the order given; each {@value #SMALLEST} or more
 * @param others 0, or {@value #SMALLEST} or more
 */
public record OutcomeTable(Map<Ending, Long> counts, long others) {

    /** The smallest group that is shown. */
    public static final int SMALLEST = 10;

    public OutcomeTable {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        for (long count : counts.values()) check(count);
        if (others != 0) check(others);
    }

    private static void check(long count) {
        if (count < SMALLEST) {
            throw new IllegalArgumentException(
                    "a count of %s is under the smallest shown, %s".formatted(count, SMALLEST));
        }
    }

    /** What may be shown of the true counts, each 1 or more. */
    static OutcomeTable of(Map<Ending, Long> counts) {
        var shown = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= SMALLEST)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
        long rest = counts.values().stream()
                .mapToLong(count -> count)
                .filter(count -> count < SMALLEST)
                .sum();
        return new OutcomeTable(shown, rest < SMALLEST ? 0 : rest);
    }

    /** Whether there is nothing that may be shown. */
    public boolean isEmpty() {
        return total() == 0;
    }

    /** Of all that is shown, others included. */
    public long total() {
        return counts.values().stream().mapToLong(count -> count).sum() + others;
    }
}
