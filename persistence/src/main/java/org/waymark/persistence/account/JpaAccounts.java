package org.waymark.persistence.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.Accounts;
import org.waymark.core.account.NewPassword;
import org.waymark.core.account.Origin;
import org.waymark.core.account.PasswordChange;
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.publishing.AccountChanges;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.persistence.audit.PostgresAuditLog;
import org.waymark.persistence.sql.OneAtATime;

/** Accounts and their passwords. Signing in holds no connection while it hashes, which takes the longest. */
@Singleton
@Transactional
class JpaAccounts implements Accounts {

    private final SecureRandom random = new SecureRandom();
    private final EntityManager entities;
    private final PostgresAuditLog audit;
    private final Credentials credentials;
    private final SignInThrottle throttle;
    private final KnownDevices devices;
    private final PasswordCheck passwords;

    @Inject
    JpaAccounts(
            EntityManager entities,
            PostgresAuditLog audit,
            Credentials credentials,
            SignInThrottle throttle,
            KnownDevices devices,
            PasswordCheck passwords) {
        this.entities = entities;
        this.audit = audit;
        this.credentials = credentials;
        this.throttle = throttle;
        this.devices = devices;
        this.passwords = passwords;
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public SignIn signIn(AccountName name, String password, Origin from, Instant at) {
        var device = devices.of(name, from, at);
        var source = device.<AttemptSource>map(AttemptSource.Device::new)
                .orElseGet(() -> new AttemptSource.Address(from.address()));
        var wait = throttle.attempt(name, source, at);
        if (!wait.isZero()) return new SignIn.Throttled(wait);
        var account = find(name);
        boolean right = passwords.isRight(password, credentials.hashOf(name));
        if (!right || account.filter(Account::active).isEmpty()) return refused(name, account.isPresent(), at);
        throttle.succeeded(name, source);
        return new SignIn.Welcome(welcomed(account.get(), password, at), devices.remember(name, device, at));
    }

    private Account welcomed(Account account, String password, Instant at) {
        audit.add(at, account.name().value(), Action.SIGNED_IN, AuditEvent.subject(account.name()), List.of(), "");
        return NewPassword.flaw(password, account.name()).isPresent()
                ? credentials.requireChange(account.name())
                : account;
    }

    /** A name that is no account's may be a password typed into the wrong field: it is not written down. */
    private SignIn refused(AccountName name, boolean known, Instant at) {
        var subject = known ? AuditEvent.subject(name) : "an unknown account";
        audit.add(at, AuditEvent.ANONYMOUS, Action.SIGN_IN_REFUSED, subject, List.of(), "");
        return new SignIn.Refused();
    }

    @Override
    public Optional<Account> find(AccountName name) {
        return row(name).map(AccountRow::asAccount);
    }

    @Override
    public List<Account> all() {
        return entities.createQuery("select a from AccountRow a", AccountRow.class)
                .getResultStream()
                .map(AccountRow::asAccount)
                .sorted(Comparator.comparing(account -> account.name().value()))
                .toList();
    }

    @Override
    public Account create(AccountName name, String password, Set<Role> roles, AccountName by, Instant at) {
        NewPassword.require(password, name);
        var hash = Passwords.hash(password, random);
        OneAtATime.ACCOUNT_CHANGES.enter(entities);
        if (row(name).isPresent()) {
            throw new IllegalArgumentException("There already is an account %s.".formatted(name));
        }
        var account = Account.created(name, roles, at);
        entities.persist(new AccountRow(account));
        entities.flush(); // a credential belongs to an account that stands
        entities.persist(new CredentialRow(name, hash, at));
        audit.add(at, by.value(), Action.ACCOUNT_CREATED, AuditEvent.subject(name), AccountChanges.ofNew(account), "");
        return account;
    }

    @Override
    public Account change(AccountName name, Set<Role> roles, boolean active, AccountName by, Instant at) {
        OneAtATime.ACCOUNT_CHANGES.enter(entities);
        var row = row(name).orElseThrow(() -> new IllegalArgumentException("There is no account %s.".formatted(name)));
        var before = row.asAccount();
        if (before.roles().equals(roles) && before.active() == active) return before;
        row.change(roles, active);
        var after = row.asAccount();
        if (before.isActiveAdministrator() && all().stream().noneMatch(Account::isActiveAdministrator)) {
            throw new IllegalArgumentException("%s is the last active administrator.".formatted(name));
        }
        var changes = AccountChanges.between(before, after);
        audit.add(at, by.value(), Action.ACCOUNT_CHANGED, AuditEvent.subject(name), changes, "");
        return after;
    }

    @Override
    public void resetPassword(AccountName name, String password, AccountName by, Instant at) {
        NewPassword.require(password, name);
        credentials.handOver(name, Passwords.hash(password, random), by, at);
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PasswordChange changePassword(AccountName name, String current, String wanted, Instant at) {
        NewPassword.require(wanted, name);
        var wait = throttle.attempt(name, new AttemptSource.OwnPassword(), at);
        if (!wait.isZero()) return new PasswordChange.Throttled(wait);
        var hash = credentials.hashOf(name);
        if (hash.isEmpty() || !passwords.isRight(current, hash)) return new PasswordChange.Refused();
        return credentials
                .replace(name, hash.get(), Passwords.hash(wanted, random), at)
                .<PasswordChange>map(PasswordChange.Changed::new)
                .orElseGet(PasswordChange.Refused::new);
    }

    private Optional<AccountRow> row(AccountName name) {
        return Optional.ofNullable(entities.find(AccountRow.class, name.value()));
    }
}
