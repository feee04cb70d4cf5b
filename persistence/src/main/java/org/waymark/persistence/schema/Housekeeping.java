package org.waymark.persistence.schema;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.waymark.core.account.GuessingLimits;
import org.waymark.core.assessment.Assessment;
import org.waymark.persistence.sql.Statements;

/**
 * What must be done now and then while the server runs: keeping the promise that assessments are forgotten, and having
 * a partition ready for the outcomes of the coming months. Doing it twice, or on two nodes at once, does no harm.
 */
public final class Housekeeping {

    /** How often it should be done. */
    public static final Duration EVERY = Duration.ofDays(1);

    private static final int MONTHS_AHEAD = 13;

    /** What was done. */
    public record Tidied(int forgottenAssessments, int forgottenSignInAttempts, int forgottenDevices) {}

    private Housekeeping() {}

    /** Assessments older than {@link Assessment#KEPT_FOR} go, finished or not; their outcomes stay counted. */
    public static Tidied tidy(DataSource database, Instant now) {
        return Statements.over(database, statements -> {
            statements.list("select make_outcome_months(?, ?)", row -> true, dayOf(now), MONTHS_AHEAD);
            return new Tidied(
                    statements.update(
                            "delete from assessment a where a.changed_at < ?", now.minus(Assessment.KEPT_FOR)),
                    statements.update(
                            "delete from sign_in_attempt a where a.last_failed_at < ?",
                            now.minus(GuessingLimits.FAILURES_FORGOTTEN_AFTER)),
                    statements.update(
                            "delete from known_device d where d.used_at < ?",
                            now.minus(GuessingLimits.DEVICE_KNOWN_FOR)));
        });
    }

    private static LocalDate dayOf(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
