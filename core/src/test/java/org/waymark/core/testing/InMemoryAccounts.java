package org.waymark.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;

/** Accounts in maps, passwords in the clear; one act at a time. */
public final class InMemoryAccounts implements Accounts {

    private record Failures(int count, Instant last) {
        static final Failures NONE = new Failures(0, Instant.EPOCH);

        Instant nextAt() {
            if (count < FREE_ATTEMPTS) return Instant.EPOCH;
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_ATTEMPTS, 30));
            return last.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        }

        Failures oneMore(Instant at) {
            boolean forgotten = last.plus(FAILURES_FORGOTTEN_AFTER).isBefore(at);
            return new Failures(forgotten ? 1 : count + 1, at);
        }
    }

    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<AccountName, String> passwords = new HashMap<>();
    private final Map<AccountName, Failures> failures = new HashMap<>();
    private final InMemoryAuditLog audit;

    public InMemoryAccounts() {
        this(new InMemoryAuditLog());
    }

    public InMemoryAccounts(InMemoryAuditLog audit) {
        this.audit = audit;
    }

    @Override
    public synchronized SignIn signIn(AccountName name, String password, Instant at) {
        var failed = failures.getOrDefault(name, Failures.NONE);
        if (at.isBefore(failed.nextAt())) return new SignIn.Throttled(Duration.between(at, failed.nextAt()));
        var account = find(name);
        if (account.filter(Account::active).isPresent() && password.equals(passwords.get(name))) {
            failures.remove(name);
            audit.add(at, name.value(), Action.SIGNED_IN, "account " + name, "", "", "");
            return new SignIn.Welcome(account.get());
        }
        failures.put(name, failed.oneMore(at));
        var subject = account.isPresent() ? "account " + name : "an unknown account";
        audit.add(at, AuditEvent.ANONYMOUS, Action.SIGN_IN_REFUSED, subject, "", "", "");
        return new SignIn.Refused();
    }

    @Override
    public synchronized Optional<Account> find(AccountName name) {
        return Optional.ofNullable(accounts.get(name.value()));
    }

    @Override
    public synchronized List<Account> all() {
        return List.copyOf(accounts.values());
    }

    @Override
    public synchronized Account create(AccountName name, String password, Set<Role> roles, AccountName by, Instant at) {
        requireFits(password);
        if (find(name).isPresent())
            throw new IllegalArgumentException("There already is an account %s.".formatted(name));
        var created = new Account(name, roles, true, at);
        accounts.put(name.value(), created);
        passwords.put(name, password);
        audit.add(at, by.value(), Action.ACCOUNT_CREATED, "account " + name, "", created.inShort(), "");
        return created;
    }

    @Override
    public synchronized Account change(AccountName name, Set<Role> roles, boolean active, AccountName by, Instant at) {
        var before = existing(name);
        var after = new Account(name, roles, active, before.createdAt());
        boolean another = accounts.values().stream()
                .anyMatch(account -> !account.name().equals(name) && account.isActiveAdministrator());
        if (before.isActiveAdministrator() && !after.isActiveAdministrator() && !another) {
            throw new IllegalArgumentException("%s is the last active administrator.".formatted(name));
        }
        accounts.put(name.value(), after);
        audit.add(at, by.value(), Action.ACCOUNT_CHANGED, "account " + name, before.inShort(), after.inShort(), "");
        return after;
    }

    @Override
    public synchronized void setPassword(AccountName name, String password, AccountName by, Instant at) {
        existing(name);
        requireFits(password);
        passwords.put(name, password);
        audit.add(at, by.value(), Action.PASSWORD_SET, "account " + name, "", "", "");
    }

    private Account existing(AccountName name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no account %s.".formatted(name)));
    }

    private static void requireFits(String password) {
        int length = password.codePointCount(0, password.length());
        if (!(length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD)) {
            throw new IllegalArgumentException("The password has %d characters, but must have %d to %d."
                    .formatted(length, SHORTEST_PASSWORD, LONGEST_PASSWORD));
        }
    }
}
