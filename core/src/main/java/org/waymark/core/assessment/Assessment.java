package org.waymark.core.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.Draws;

/**
 * One person's way through the questions. It stays on the model version it began with. Once finished its answers never
 * change; whoever wants to change them goes on in a copy.
 *
 * @param changedAt when an answer was last stored; decides when it expires
 * @param finish how its outcome was decided; empty while questions are open
 */
public record Assessment(
        AssessmentToken token,
        VersionNumber version,
        Locale locale,
        AnswerSheet answers,
        Instant startedAt,
        Instant changedAt,
        Optional<Finish> finish) {

    /** How long an assessment is kept after the last change. */
    public static final Duration KEPT_FOR = Duration.ofDays(180);

    /**
     * What an outcome is decided again by, besides version and answers.
     *
     * @param at when it was decided; its day says what evidence had expired
     * @param draws those it rests on, which may be fewer than its version asks for
     */
    public record Finish(Instant at, Draws draws) {}

    public boolean isFinished() {
        return finish.isPresent();
    }

    /** When its outcome was decided; empty while questions are open. */
    public Optional<Instant> finishedAt() {
        return finish.map(Finish::at);
    }

    public boolean hasExpiredAt(Instant now) {
        return now.isAfter(changedAt.plus(KEPT_FOR));
    }

    public Instant expiresAt() {
        return changedAt.plus(KEPT_FOR);
    }
}
