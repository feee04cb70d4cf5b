package org.waymark.core.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps accounts and their passwords (as Argon2id hashes), and slows down guessing as {@link GuessingLimits} says. Every
 * change is written to the audit log in the same transaction, and every change of a password, of roles or of whether
 * signing in is allowed begins a new {@link Account#generation() generation}, which ends the account's sessions.
 */
public interface Accounts {

    /** Takes as long for an unknown name as for a known one. */
    SignIn signIn(AccountName name, String password, Origin from, Instant at);

    Optional<Account> find(AccountName name);

    /** All accounts by name. */
    List<Account> all();

    /**
     * The password is handed over: it must be changed at the first sign-in.
     *
     * @throws IllegalArgumentException if the name is taken or {@link PasswordFlaw something} speaks against the password
     */
    Account create(AccountName name, String password, Set<Role> roles, AccountName by, Instant at);

    /** @throws IllegalArgumentException if there is no such account, or it would leave no active administrator */
    Account change(AccountName name, Set<Role> roles, boolean active, AccountName by, Instant at);

    /**
     * Sets a password that is handed over: it must be changed at the next sign-in. What failed attempts have locked is
     * open again.
     *
     * @throws IllegalArgumentException if there is no such account, or {@link PasswordFlaw something} speaks against the
     *     password
     */
    void resetPassword(AccountName name, String password, AccountName by, Instant at);

    /**
     * Lets somebody who is signed in change their own password. Failed attempts count for themselves: others in front
     * of the sign-in page neither slow them down nor are slowed down by them.
     *
     * @throws IllegalArgumentException if {@link PasswordFlaw something} speaks against the wanted password
     */
    PasswordChange changePassword(AccountName name, String current, String wanted, Instant at);
}
