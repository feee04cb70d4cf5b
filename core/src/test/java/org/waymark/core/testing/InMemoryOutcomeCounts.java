package org.waymark.core.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.analytics.OutcomeCount;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;

/** Counts the outcomes of a store again at each question. */
public record InMemoryOutcomeCounts(InMemoryAssessmentStore store) implements OutcomeCounts {

    private record Group(LocalDate day, VersionNumber version, OutcomeKind kind, Optional<AlternativeId> path) {
        static Group of(OutcomeEntry outcome) {
            var day = outcome.decidedAt().atOffset(ZoneOffset.UTC).toLocalDate();
            return new Group(day, outcome.version(), outcome.kind(), outcome.recommended());
        }
    }

    @Override
    public List<OutcomeCount> between(LocalDate from, LocalDate to) {
        return store.outcomes().stream()
                .collect(Collectors.groupingBy(Group::of, Collectors.counting()))
                .entrySet()
                .stream()
                .map(group -> counted(group.getKey(), group.getValue()))
                .filter(count -> !count.day().isBefore(from) && count.day().isBefore(to))
                .sorted(Comparator.comparing(OutcomeCount::day)
                        .thenComparing(OutcomeCount::version)
                        .thenComparing(OutcomeCount::kind)
                        .thenComparing(count ->
                                count.recommended().map(AlternativeId::key).orElse("")))
                .toList();
    }

    private static OutcomeCount counted(Group group, long count) {
        return new OutcomeCount(group.day(), group.version(), group.kind(), group.path(), count);
    }
}
