package org.waymark.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps accounts and their passwords (as Argon2id hashes), and slows down guessing: after {@value #FREE_ATTEMPTS} failed
 * attempts on a name each further one must wait, from {@link #FIRST_WAIT} on twice as long each time, up to
 * {@link #LONGEST_WAIT}, whether there is an account with that name or not. Every change is written to the audit log in
 * the same transaction.
 */
public interface Accounts {

    /** Failed attempts that cost nothing. */
    int FREE_ATTEMPTS = 5;

    /** How long the next attempt must wait once the free ones are used up; twice as long after each further failure. */
    Duration FIRST_WAIT = Duration.ofSeconds(1);

    /** The longest that an attempt must wait. */
    Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** After so long without a failed attempt all are free again. */
    Duration FAILURES_FORGOTTEN_AFTER = Duration.ofDays(1);

    /** Shortest password, in characters. */
    int SHORTEST_PASSWORD = 12;

    /** Longest password, in characters. */
    int LONGEST_PASSWORD = 200;

    /** Takes as long for an unknown name as for a known one. */
    SignIn signIn(AccountName name, String password, Instant at);

    Optional<Account> find(AccountName name);

    /** All accounts by name. */
    List<Account> all();

    /** @throws IllegalArgumentException if the name is taken or the password is too short or too long */
    Account create(AccountName name, String password, Set<Role> roles, AccountName by, Instant at);

    /** @throws IllegalArgumentException if there is no such account, or it would leave no active administrator */
    Account change(AccountName name, Set<Role> roles, boolean active, AccountName by, Instant at);

    /** @throws IllegalArgumentException if there is no such account, or the password is too short or too long */
    void setPassword(AccountName name, String password, AccountName by, Instant at);
}
