package org.waymark.admin.access;

import java.util.Set;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Role;

/** Who is signed in, and what they were allowed to do when they signed in. */
public record Caller(AccountName name, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    static Caller of(Account account) {
        return new Caller(account.name(), account.roles());
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the account still is as it was when the caller signed in: active, with the same roles. */
    boolean isStill(Account account) {
        return account.active()
                && account.name().equals(name)
                && account.roles().equals(roles);
    }
}
