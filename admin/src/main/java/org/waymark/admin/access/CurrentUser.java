package org.waymark.admin.access;

import java.util.Set;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Role;

/**
 * Who is signed in.
 *
 * @param roles what they may do; none as long as they must change their password
 * @param generation of the account, under which the session goes on; a later one ends it
 */
public record CurrentUser(AccountName name, Set<Role> roles, boolean mustChangePassword, long generation) {

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    public static CurrentUser of(Account account) {
        return new CurrentUser(
                account.name(), account.rolesInEffect(), account.mustChangePassword(), account.generation());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the session may go on: neither the password nor the roles of the account were changed elsewhere. */
    boolean mayGoOnAs(Account account) {
        return account.active() && account.name().equals(name) && account.generation() == generation;
    }
}
