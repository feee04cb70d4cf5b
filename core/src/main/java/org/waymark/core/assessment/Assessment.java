package org.waymark.core.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.VersionNumber;

/**
 * One person's way through the questions. It stays on the model version it began with. Once finished its answers never
 * change; whoever wants to change them goes on in a copy.
 *
 * @param changedAt when an answer was last stored; decides when it expires
 * @param finishedAt when its outcome was decided; empty while questions are open
 */
public record Assessment(
        AssessmentToken token,
        VersionNumber version,
        Locale locale,
        AnswerSheet answers,
        Instant startedAt,
        Instant changedAt,
        Optional<Instant> finishedAt) {

    /** How long an assessment is kept after the last change. */
    public static final Duration KEPT_FOR = Duration.ofDays(180);

    public boolean isFinished() {
        return finishedAt.isPresent();
    }

    public boolean hasExpiredAt(Instant now) {
        return now.isAfter(changedAt.plus(KEPT_FOR));
    }

    public Instant expiresAt() {
        return changedAt.plus(KEPT_FOR);
    }
}
