package org.waymark.core.account;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who signs in.
 *
 * @param active whether signing in is allowed; accounts are never removed, since the audit log names them
 */
public record Account(AccountName name, Set<Role> roles, boolean active, Instant createdAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether this account may do today what administrators may do. */
    public boolean isActiveAdministrator() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    /** What it may do, in a few words for the audit log: {@code active: administrator, analyst}. */
    public String inShort() {
        var names = roles.stream().sorted().map(role -> role.name().toLowerCase(Locale.ROOT));
        return (active ? "active: " : "inactive: ") + names.collect(Collectors.joining(", "));
    }
}
