package org.waymark.core.analytics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;

/**
 * What an analyst may see of whole weeks that are over: how assessments ended, in all, by version and by week. Each
 * table follows the rule of {@link OutcomeTable}; versions and weeks of which nothing may be shown are absent.
 */
public record OutcomeReport(
        OutcomeTable all, SortedMap<VersionNumber, OutcomeTable> byVersion, SortedMap<Week, OutcomeTable> byWeek) {

    /** How assessments ended: the kind and, if recommended, the path. */
    public record Ending(OutcomeKind kind, Optional<AlternativeId> recommended) {}

    public static OutcomeReport of(OutcomeCounts counts, WeekRange weeks) {
        var found = counts.between(weeks.firstDay(), weeks.lastDay().plusDays(1));
        return new OutcomeReport(
                table(found), grouped(found, OutcomeCount::version), grouped(found, count -> Week.of(count.day())));
    }

    /** Whether there is nothing that may be shown. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    private static <T extends Comparable<T>> SortedMap<T, OutcomeTable> grouped(
            List<OutcomeCount> counts, Function<OutcomeCount, T> group) {
        var tables = new TreeMap<T, OutcomeTable>();
        counts.stream().collect(groupingBy(group)).forEach((key, members) -> {
            var table = table(members);
            if (!table.isEmpty()) tables.put(key, table);
        });
        return tables;
    }

    /** Endings in the order in which they first appear. */
    private static OutcomeTable table(List<OutcomeCount> counts) {
        return OutcomeTable.of(counts.stream()
                .collect(groupingBy(
                        count -> new Ending(count.kind(), count.recommended()),
                        LinkedHashMap::new,
                        summingLong(OutcomeCount::count))));
    }
}
