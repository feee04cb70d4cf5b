package org.waymark.persistence.account;

import static org.waymark.core.account.GuessingLimits.FREE_ATTEMPTS;
import static org.waymark.core.account.GuessingLimits.FREE_ATTEMPTS_OF_AN_ADDRESS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.GuessingLimits;
import org.waymark.persistence.sql.Statements;

/**
 * Slows down guessing, on all nodes together and over restarts. An attempt counts as failed before the password is looked
 * at, so that many attempts at once are not faster than one after the other; the right password takes it back.
 */
@Singleton
@Transactional
class SignInThrottle {

    /** Failed attempts with one name. */
    private record Failures(String name, int count, Instant last) {}

    private final DataSource database;

    @Inject
    SignInThrottle(DataSource database) {
        this.database = database;
    }

    /** @return how long to wait; zero if the attempt may be made, which then counts as failed until it has succeeded */
    Duration attempt(AccountName name, AttemptSource source, Instant at) {
        return Statements.over(database, statements -> {
            waitForOthers(statements, name, source);
            var wait = wait(failures(statements, source, at), name, source, at);
            if (wait.isZero()) count(statements, name, source, at);
            return wait;
        });
    }

    /** One attempt at a time from each address; elsewhere they do not know of each other. */
    private static void waitForOthers(Statements statements, AccountName name, AttemptSource source)
            throws SQLException {
        var queue = source instanceof AttemptSource.Address ? source.column() : name + " " + source.column();
        statements.list("select pg_advisory_xact_lock(hashtext(?))", row -> true, "waymark sign-in " + queue);
    }

    private static List<Failures> failures(Statements statements, AttemptSource source, Instant at)
            throws SQLException {
        return statements.list(
                """
                select a.name, a.failures, a.last_failed_at
                  from sign_in_attempt a
                 where a.source = ?
                   and a.last_failed_at >= ?
                """,
                row -> new Failures(
                        row.getString("name"), row.getInt("failures"), Statements.instant(row, "last_failed_at")),
                source.column(),
                at.minus(GuessingLimits.FAILURES_FORGOTTEN_AFTER));
    }

    private static Duration wait(List<Failures> failures, AccountName name, AttemptSource source, Instant at) {
        var own = failures.stream()
                .filter(each -> each.name().equals(name.value()))
                .toList();
        var wait = wait(own, FREE_ATTEMPTS, at);
        return switch (source) {
            case AttemptSource.Address address ->
                Collections.max(List.of(wait, wait(failures, FREE_ATTEMPTS_OF_AN_ADDRESS, at)));
            case AttemptSource.Device device -> wait;
            case AttemptSource.OwnPassword ownPassword -> wait;
        };
    }

    private static Duration wait(List<Failures> failures, int free, Instant at) {
        int count = failures.stream().mapToInt(Failures::count).sum();
        var last = failures.stream().map(Failures::last).max(Instant::compareTo).orElse(Instant.EPOCH);
        return GuessingLimits.untilNext(count, free, last, at);
    }

    private static void count(Statements statements, AccountName name, AttemptSource source, Instant at)
            throws SQLException {
        statements.update("""
                insert into sign_in_attempt as a (name, source, failures, last_failed_at)
                values (?, ?, 1, ?)
                    on conflict on constraint sign_in_attempt_stands_once
                    do update
                   set failures = case when a.last_failed_at < ? then 1 else a.failures + 1 end,
                       last_failed_at = excluded.last_failed_at
                """, name.value(), source.column(), at, at.minus(GuessingLimits.FAILURES_FORGOTTEN_AFTER));
    }

    /** The attempt was the right person's: nothing stands against the name there any more. */
    void succeeded(AccountName name, AttemptSource source) {
        Statements.over(
                database,
                statements -> statements.update(
                        "delete from sign_in_attempt a where a.name = ? and a.source = ?",
                        name.value(),
                        source.column()));
    }

    /** Nothing stands against the name anywhere any more. */
    void lift(AccountName name) {
        Statements.over(
                database,
                statements -> statements.update("delete from sign_in_attempt a where a.name = ?", name.value()));
    }
}
