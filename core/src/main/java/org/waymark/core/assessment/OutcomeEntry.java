package org.waymark.core.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.answers.PackedAnswers;
import org.waymark.core.decision.OutcomeKind;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Draws;

/**
 * The stored line of one finished assessment: all that is needed to count it and to compute it again.
 *
 * @param engine version of the engine that decided it
 * @param recommended the recommended path; present if and only if {@code kind} is RECOMMENDED
 * @param firstRankShares share of draws, in [0, 1], in which each path came first
 * @param margin score of the best path minus score of the next, in [0, 1]; 0 when there is
 *     no next one, or when it scores higher but comes first less often
 * @param took from the first question to the outcome
 * @param packedAnswers one small number per question of the version ({@code org.waymark.core.answers.PackedAnswers})
 */
public record OutcomeEntry(
        VersionNumber version,
        Draws draws,
        String engine,
        OutcomeKind kind,
        Optional<AlternativeId> recommended,
        Map<AlternativeId, Double> firstRankShares,
        double margin,
        Duration took,
        byte[] packedAnswers,
        Instant decidedAt) {

    public OutcomeEntry {
        firstRankShares = Map.copyOf(firstRankShares);
        packedAnswers = packedAnswers.clone();
        if ((kind == OutcomeKind.RECOMMENDED) != recommended.isPresent()) {
            throw new IllegalArgumentException("outcome %s with recommended path %s".formatted(kind, recommended));
        }
    }

    /** The entry of an assessment that was decided at {@code at}, under its version and with the answers it has. */
    public static OutcomeEntry of(Decided decided, Instant at) {
        var ongoing = decided.ongoing();
        var model = ongoing.published().model();
        var outcome = decided.outcome();
        var decision = decided.decision();
        return new OutcomeEntry(
                ongoing.published().number(),
                model.settings().draws(),
                decision.basis().engine(),
                outcome.kind().orElseThrow(),
                outcome.recommended(),
                decision.firstRankShares(),
                Math.max(0, decision.margin()),
                took(ongoing.assessment().startedAt(), at),
                PackedAnswers.pack(model, ongoing.questionnaire()),
                at);
    }

    /** Never below 0, even if the clock was set back. */
    private static Duration took(Instant startedAt, Instant at) {
        return at.isBefore(startedAt) ? Duration.ZERO : Duration.between(startedAt, at);
    }

    @Override
    public byte[] packedAnswers() {
        return packedAnswers.clone();
    }
}
