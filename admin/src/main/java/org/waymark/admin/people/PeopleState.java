package org.waymark.admin.people;

import java.util.List;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;

/** All accounts by name, and which one is the caller's own. */
record PeopleState(List<Account> accounts, AccountName me) {

    PeopleState {
        accounts = List.copyOf(accounts);
    }
}
