package org.waymark.core.testing;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.DeviceToken;
import org.waymark.core.account.GuessingLimits;
import org.waymark.core.account.NewPassword;
import org.waymark.core.account.Origin;
import org.waymark.core.account.PasswordChange;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.publishing.AccountChanges;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;

/** Accounts in maps, passwords in the clear; one act at a time. */
public final class InMemoryAccounts implements Accounts {

    /** Where attempts on a name are counted: a known device, an address, or the page of one's own password. */
    private record Counter(AccountName name, Object source) {}

    private record Failures(int count, Instant last) {
        static final Failures NONE = new Failures(0, Instant.EPOCH);

        Failures oneMore(Instant at) {
            return new Failures(counted(at) + 1, at);
        }

        int counted(Instant at) {
            return last.plus(GuessingLimits.FAILURES_FORGOTTEN_AFTER).isBefore(at) ? 0 : count;
        }
    }

    private static final Object OWN_PASSWORD = new Object();

    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<AccountName, String> passwords = new HashMap<>();
    private final Map<Counter, Failures> failures = new HashMap<>();
    private final Set<Counter> knownDevices = new HashSet<>();
    private final SecureRandom chance = new SecureRandom();
    private final InMemoryAuditLog audit;

    public InMemoryAccounts() {
        this(new InMemoryAuditLog());
    }

    public InMemoryAccounts(InMemoryAuditLog audit) {
        this.audit = audit;
    }

    @Override
    public synchronized SignIn signIn(AccountName name, String password, Origin from, Instant at) {
        var known = from.device().filter(token -> knownDevices.contains(new Counter(name, token)));
        var counter = new Counter(name, known.isPresent() ? known.get() : from.address());
        var wait = untilNext(counter, at);
        if (!wait.isZero()) return new SignIn.Throttled(wait);
        var account = find(name);
        if (account.filter(Account::active).isEmpty() || !password.equals(passwords.get(name))) {
            failures.merge(counter, Failures.NONE.oneMore(at), (before, first) -> before.oneMore(at));
            var subject = account.isPresent() ? AuditEvent.subject(name) : "an unknown account";
            audit.add(at, AuditEvent.ANONYMOUS, Action.SIGN_IN_REFUSED, subject, List.of(), "");
            return new SignIn.Refused();
        }
        failures.remove(counter);
        audit.add(at, name.value(), Action.SIGNED_IN, AuditEvent.subject(name), List.of(), "");
        var device = known.orElseGet(() -> DeviceToken.random(chance));
        knownDevices.add(new Counter(name, device));
        return new SignIn.Welcome(account.get(), device);
    }

    private Duration untilNext(Counter counter, Instant at) {
        var own = failures.getOrDefault(counter, Failures.NONE);
        var wait = GuessingLimits.untilNext(own.counted(at), GuessingLimits.FREE_ATTEMPTS, own.last(), at);
        if (!(counter.source() instanceof String address)) return wait;
        var ofAddress = failures.entrySet().stream()
                .filter(entry -> entry.getKey().source().equals(address))
                .map(Map.Entry::getValue)
                .toList();
        var together = GuessingLimits.untilNext(
                ofAddress.stream().mapToInt(each -> each.counted(at)).sum(),
                GuessingLimits.FREE_ATTEMPTS_OF_AN_ADDRESS,
                ofAddress.stream().map(Failures::last).max(Instant::compareTo).orElse(Instant.EPOCH),
                at);
        return wait.compareTo(together) > 0 ? wait : together;
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
        NewPassword.require(password, name);
        if (find(name).isPresent()) {
            throw new IllegalArgumentException("There already is an account %s.".formatted(name));
        }
        var created = Account.created(name, roles, at);
        accounts.put(name.value(), created);
        passwords.put(name, password);
        audit.add(at, by.value(), Action.ACCOUNT_CREATED, AuditEvent.subject(name), AccountChanges.ofNew(created), "");
        return created;
    }

    @Override
    public synchronized Account change(AccountName name, Set<Role> roles, boolean active, AccountName by, Instant at) {
        var before = existing(name);
        if (before.roles().equals(roles) && before.active() == active) return before;
        var after = nextGeneration(before, roles, active, before.mustChangePassword());
        boolean another = accounts.values().stream()
                .anyMatch(account -> !account.name().equals(name) && account.isActiveAdministrator());
        if (before.isActiveAdministrator() && !after.isActiveAdministrator() && !another) {
            throw new IllegalArgumentException("%s is the last active administrator.".formatted(name));
        }
        accounts.put(name.value(), after);
        var changes = AccountChanges.between(before, after);
        audit.add(at, by.value(), Action.ACCOUNT_CHANGED, AuditEvent.subject(name), changes, "");
        return after;
    }

    @Override
    public synchronized void resetPassword(AccountName name, String password, AccountName by, Instant at) {
        existing(name);
        NewPassword.require(password, name);
        set(name, password, true, by, at);
    }

    @Override
    public synchronized PasswordChange changePassword(AccountName name, String current, String wanted, Instant at) {
        NewPassword.require(wanted, name);
        var counter = new Counter(name, OWN_PASSWORD);
        var wait = untilNext(counter, at);
        if (!wait.isZero()) return new PasswordChange.Throttled(wait);
        if (!current.equals(passwords.get(name))) {
            failures.merge(counter, Failures.NONE.oneMore(at), (before, first) -> before.oneMore(at));
            return new PasswordChange.Refused();
        }
        return new PasswordChange.Changed(set(name, wanted, false, name, at));
    }

    private Account set(AccountName name, String password, boolean mustChange, AccountName by, Instant at) {
        var before = existing(name);
        var after = nextGeneration(before, before.roles(), before.active(), mustChange);
        accounts.put(name.value(), after);
        passwords.put(name, password);
        failures.keySet().removeIf(counter -> counter.name().equals(name));
        audit.add(at, by.value(), Action.PASSWORD_SET, AuditEvent.subject(name), List.of(), "");
        return after;
    }

    private static Account nextGeneration(Account before, Set<Role> roles, boolean active, boolean mustChange) {
        return new Account(before.name(), roles, active, before.createdAt(), mustChange, before.generation() + 1);
    }

    private Account existing(AccountName name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("There is no account %s.".formatted(name)));
    }
}
