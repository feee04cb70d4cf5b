package org.waymark.admin.people;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.Role;
import org.waymark.uikit.text.Phrase;

/** Makes and changes accounts. Passwords are made by chance and shown once; nobody chooses one for somebody else. */
final class PeoplePresenter {

    private final Accounts accounts;
    private final InstantSource time;
    private final SecureRandom chance;
    private final AccountName me;
    private final PeoplePage page;

    PeoplePresenter(Accounts accounts, InstantSource time, SecureRandom chance, AccountName me, PeoplePage page) {
        this.accounts = accounts;
        this.time = time;
        this.chance = chance;
        this.me = me;
        this.page = page;
    }

    void start() {
        page.show(new PeopleState(accounts.all(), me));
    }

    void create(String name, Set<Role> roles) {
        AccountName accountName;
        try {
            accountName = new AccountName(name);
        } catch (IllegalArgumentException notAName) {
            page.complain(Phrase.of("people.problem.name"));
            return;
        }
        if (roles.isEmpty()) {
            page.complain(Phrase.of("people.problem.no-role"));
        } else if (accounts.find(accountName).isPresent()) {
            page.complain(Phrase.of("people.problem.taken", accountName.value()));
        } else {
            var password = GeneratedPassword.random(chance);
            accounts.create(accountName, password.value(), roles, me, time.instant());
            start();
            page.hand(accountName, password);
        }
    }

    void change(AccountName name, Set<Role> roles, boolean active) {
        if (roles.isEmpty()) {
            page.complain(Phrase.of("people.problem.no-role"));
            return;
        }
        try {
            accounts.change(name, roles, active, me, time.instant());
        } catch (IllegalArgumentException lastAdministrator) {
            page.complain(Phrase.of("people.problem.last-administrator"));
            return;
        }
        start();
        page.done(Phrase.of("people.said.changed", name.value()));
    }

    void resetPassword(AccountName name) {
        var password = GeneratedPassword.random(chance);
        accounts.resetPassword(name, password.value(), me, time.instant());
        page.hand(name, password);
    }
}
