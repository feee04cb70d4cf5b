package org.waymark.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.waymark.core.testing.Bicycles.CITY;
import static org.waymark.core.testing.Bicycles.ROAD;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.analytics.OutcomeCount;
import org.waymark.core.analytics.OutcomeCounts;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;

/** What counts always are. Version 1 is there; each test starts without outcomes. */
public abstract class OutcomeCountsContract {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    protected abstract AssessmentStore store();

    protected abstract OutcomeCounts counts();

    private AssessmentToken finish(OutcomeEntry outcome) {
        var at = outcome.decidedAt();
        var begun = new Assessment(
                AssessmentToken.random(new SecureRandom()),
                VersionNumber.FIRST,
                Locale.ENGLISH,
                Bicycles.answers(),
                at,
                at,
                Optional.empty());
        store().add(begun);
        store().finish(begun, outcome);
        return begun.token();
    }

    private static OutcomeCount count(LocalDate day, OutcomeKind kind, Optional<AlternativeId> path, long count) {
        return new OutcomeCount(day, VersionNumber.FIRST, kind, path, count);
    }

    @Test
    void areOrderedByDayKindAndPath() {
        finish(OutcomeEntries.noneFits(Instant.parse("2026-11-23T08:00:00Z")));
        finish(OutcomeEntries.tooClose(Instant.parse("2026-11-23T09:00:00Z")));
        finish(OutcomeEntries.recommending(ROAD, Instant.parse("2026-11-23T10:00:00Z")));
        finish(OutcomeEntries.recommending(CITY, Instant.parse("2026-11-23T11:00:00Z")));
        finish(OutcomeEntries.recommending(CITY, Instant.parse("2026-11-23T12:00:00Z")));
        finish(OutcomeEntries.recommending(ROAD, Instant.parse("2026-11-22T12:00:00Z")));

        assertEquals(
                List.of(
                        count(MONDAY.minusDays(1), OutcomeKind.RECOMMENDED, Optional.of(ROAD), 1),
                        count(MONDAY, OutcomeKind.RECOMMENDED, Optional.of(CITY), 2),
                        count(MONDAY, OutcomeKind.RECOMMENDED, Optional.of(ROAD), 1),
                        count(MONDAY, OutcomeKind.TOO_CLOSE, Optional.empty(), 1),
                        count(MONDAY, OutcomeKind.NONE_FITS, Optional.empty(), 1)),
                counts().between(MONDAY.minusDays(7), MONDAY.plusDays(7)));
    }

    @Test
    void belongToTheDayInUtc() {
        finish(OutcomeEntries.tooClose(Instant.parse("2026-11-22T23:59:59.999999Z")));
        finish(OutcomeEntries.tooClose(Instant.parse("2026-11-23T00:00:00Z")));

        assertEquals(
                List.of(count(MONDAY, OutcomeKind.TOO_CLOSE, Optional.empty(), 1)),
                counts().between(MONDAY, MONDAY.plusDays(1)));
    }

    @Test
    void includeTheFirstDayAndExcludeTheLast() {
        finish(OutcomeEntries.tooClose(Instant.parse("2026-11-23T12:00:00Z")));

        assertEquals(1, counts().between(MONDAY, MONDAY.plusDays(1)).size());
        assertEquals(List.of(), counts().between(MONDAY.minusDays(1), MONDAY));
        assertEquals(List.of(), counts().between(MONDAY, MONDAY));
    }

    @Test
    void areOfRealPeopleUnlessSomebodySaysOtherwise() {
        assertFalse(counts().areOfMadeUpPeople(), "nobody is there");
        finish(OutcomeEntries.tooClose(Instant.parse("2026-11-23T12:00:00Z")));
        assertFalse(counts().areOfMadeUpPeople());
    }

    @Test
    void followWhenAnAssessmentIsDeleted() {
        var first = finish(OutcomeEntries.tooClose(Instant.parse("2026-11-23T12:00:00Z")));
        var second = finish(OutcomeEntries.tooClose(Instant.parse("2026-11-23T13:00:00Z")));

        store().delete(first);
        assertEquals(
                List.of(count(MONDAY, OutcomeKind.TOO_CLOSE, Optional.empty(), 1)),
                counts().between(MONDAY, MONDAY.plusDays(1)));

        store().delete(second);
        assertEquals(List.of(), counts().between(MONDAY, MONDAY.plusDays(1)));
    }
}
