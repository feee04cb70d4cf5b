package org.waymark.core.account;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who signs in.
 *
 * @param roles what was granted
 * @param active whether signing in is allowed; accounts are never removed, since the audit log names them
 * @param mustChangePassword whether the password is one that somebody else knows, or one that is too easy to guess
 * @param generation from 1 on; grows with every change of the password, the roles or the activity. A session that began
 *     under another generation is over.
 */
public record Account(
        AccountName name,
        Set<Role> roles,
        boolean active,
        Instant createdAt,
        boolean mustChangePassword,
        long generation) {

    public Account {
        roles = Set.copyOf(roles);
        if (!(generation >= 1)) {
            throw new IllegalArgumentException(
                    "The generation of account %s is %s, but counts from 1.".formatted(name, generation));
        }
    }

    /** A new one, whose password was handed over. */
    public static Account created(AccountName name, Set<Role> roles, Instant at) {
        return new Account(name, roles, true, at, true, 1);
    }

    /** What it may do now: nothing of what was granted until a password that was handed over is changed. */
    public Set<Role> rolesInEffect() {
        return mustChangePassword ? Set.of() : roles;
    }

    /** Whether this account was granted what administrators may do, and may sign in. */
    public boolean isActiveAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }
}
