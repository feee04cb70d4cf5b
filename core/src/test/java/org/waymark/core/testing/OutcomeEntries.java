package org.waymark.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Draws;

/** Outcomes about {@link Bicycles}, decided under version 1. */
public final class OutcomeEntries {

    private OutcomeEntries() {}

    public static OutcomeEntry recommending(AlternativeId path, Instant decidedAt) {
        return entry(OutcomeKind.RECOMMENDED, Optional.of(path), decidedAt);
    }

    public static OutcomeEntry tooClose(Instant decidedAt) {
        return entry(OutcomeKind.TOO_CLOSE, Optional.empty(), decidedAt);
    }

    public static OutcomeEntry noneFits(Instant decidedAt) {
        return entry(OutcomeKind.NONE_FITS, Optional.empty(), decidedAt);
    }

    private static OutcomeEntry entry(OutcomeKind kind, Optional<AlternativeId> path, Instant decidedAt) {
        return new OutcomeEntry(
                VersionNumber.FIRST,
                new Draws(20261122, 2000),
                "1",
                kind,
                path,
                Map.of(Bicycles.CITY, 0.75, Bicycles.ROAD, 0.25, Bicycles.CARGO, 0.0),
                0.125,
                Duration.ofSeconds(301),
                new byte[] {0, 1, 0, 0, -1, -1, 0, 3},
                decidedAt);
    }
}
