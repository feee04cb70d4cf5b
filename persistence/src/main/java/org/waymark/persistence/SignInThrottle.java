package org.waymark.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;

/**
 * Slows down guessing, on all nodes together. An attempt counts as failed before the password is looked at, so that
 * many attempts at once are not faster than one after the other; the right password takes it back.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class SignInThrottle {

    private DataSource database;

    /** For the container's proxy. */
    SignInThrottle() {}

    @Inject
    SignInThrottle(DataSource database) {
        this.database = database;
    }

    /** @return how long to wait; empty if the attempt may be made, which then counts as failed until it has succeeded */
    Optional<Duration> attempt(AccountName name, Instant at) {
        var forgotten = at.minus(Accounts.FAILURES_FORGOTTEN_AFTER);
        return Statements.over(database, statements -> {
            int counted = statements.update(
                    """
                    insert into sign_in_attempt as a (name, failures, last_failed_at, next_at)
                    values (?, 1, ?, timestamptz 'epoch')
                        on conflict on constraint sign_in_attempt_stands_once
                        do update
                       set failures = case when a.last_failed_at < ? then 1 else a.failures + 1 end,
                           last_failed_at = excluded.last_failed_at,
                           next_at = case
                               when a.last_failed_at < ? or a.failures + 1 < ? then timestamptz 'epoch'
                               else excluded.last_failed_at
                                    + least(? * power(2, least(a.failures + 1 - ?, 30)), ?) * interval '1 second'
                           end
                     where a.next_at <= excluded.last_failed_at
                        or a.last_failed_at < ?
                    """,
                    name.value(),
                    at,
                    forgotten,
                    forgotten,
                    Accounts.FREE_ATTEMPTS,
                    Accounts.FIRST_WAIT.toSeconds(),
                    Accounts.FREE_ATTEMPTS,
                    Accounts.LONGEST_WAIT.toSeconds(),
                    forgotten);
            return counted == 1 ? Optional.empty() : Optional.of(untilNext(statements, name, at));
        });
    }

    /**
     * The attempt was the right person's: nothing stands against the name any more. What is too old to count goes too,
     * so that names which were tried once do not pile up.
     */
    void succeeded(AccountName name, Instant at) {
        Statements.over(
                database,
                statements -> statements.update(
                        "delete from sign_in_attempt a where a.name = ? or a.last_failed_at < ?",
                        name.value(),
                        at.minus(Accounts.FAILURES_FORGOTTEN_AFTER)));
    }

    private static Duration untilNext(Statements statements, AccountName name, Instant at) throws SQLException {
        var nextAt = statements.one(
                "select a.next_at from sign_in_attempt a where a.name = ?",
                row -> Statements.instant(row, "next_at"),
                name.value());
        return nextAt.filter(next -> next.isAfter(at))
                .map(next -> Duration.between(at, next))
                .orElse(Accounts.FIRST_WAIT);
    }
}
