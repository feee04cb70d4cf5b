package org.waymark.core.account;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who signs in.
 *
 * @param active whether signing in is allowed; accounts are never removed, since the audit log names them
 */
public record Account(AccountName name, Set<Role> roles, boolean active, Instant createdAt) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
