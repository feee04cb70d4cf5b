package org.waymark.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.waymark.core.account.Role;
import org.waymark.core.account.SignIn;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;

/** Accounts and their passwords. Signing in holds no connection while it hashes, which takes the longest. */
@ApplicationScoped
@Transactional
class JpaAccounts implements Accounts {

    private final SecureRandom random = new SecureRandom();
    private EntityManager entities;
    private JpaAuditLog audit;
    private SignInThrottle throttle;
    private PasswordCheck passwords;

    /** For the container's proxy. */
    JpaAccounts() {}

    @Inject
    JpaAccounts(EntityManager entities, JpaAuditLog audit, SignInThrottle throttle, PasswordCheck passwords) {
        this.entities = entities;
        this.audit = audit;
        this.throttle = throttle;
        this.passwords = passwords;
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public SignIn signIn(AccountName name, String password, Instant at) {
        var wait = throttle.attempt(name, at);
        if (wait.isPresent()) return new SignIn.Throttled(wait.get());
        var account = find(name);
        var hash = Optional.ofNullable(entities.find(CredentialRow.class, name.value()))
                .map(CredentialRow::hash);
        boolean right = passwords.isRight(password, hash);
        return right && account.filter(Account::active).isPresent()
                ? welcome(account.get(), at)
                : refused(name, account.isPresent(), at);
    }

    private SignIn welcome(Account account, Instant at) {
        throttle.succeeded(account.name(), at);
        audit.add(at, account.name().value(), Action.SIGNED_IN, subject(account.name()), "", "", "");
        return new SignIn.Welcome(account);
    }

    /** A name that is no account's may be a password typed into the wrong field: it is not written down. */
    private SignIn refused(AccountName name, boolean known, Instant at) {
        var subject = known ? subject(name) : "an unknown account";
        audit.add(at, AuditEvent.ANONYMOUS, Action.SIGN_IN_REFUSED, subject, "", "", "");
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
        var hash = Passwords.hash(password, random);
        OneAtATime.ACCOUNT_CHANGES.enter(entities);
        if (row(name).isPresent()) {
            throw new IllegalArgumentException("There already is an account %s.".formatted(name));
        }
        var created = new AccountRow(name, roles, at);
        entities.persist(created);
        entities.flush(); // a credential belongs to an account that stands
        entities.persist(new CredentialRow(name, hash, at));
        var account = created.asAccount();
        audit.add(at, by.value(), Action.ACCOUNT_CREATED, subject(name), "", account.inShort(), "");
        return account;
    }

    @Override
    public Account change(AccountName name, Set<Role> roles, boolean active, AccountName by, Instant at) {
        OneAtATime.ACCOUNT_CHANGES.enter(entities);
        var row = existing(name);
        var before = row.asAccount();
        row.change(roles, active);
        var after = row.asAccount();
        if (before.isActiveAdministrator() && all().stream().noneMatch(Account::isActiveAdministrator)) {
            throw new IllegalArgumentException("%s is the last active administrator.".formatted(name));
        }
        audit.add(at, by.value(), Action.ACCOUNT_CHANGED, subject(name), before.inShort(), after.inShort(), "");
        return after;
    }

    @Override
    public void setPassword(AccountName name, String password, AccountName by, Instant at) {
        existing(name);
        entities.find(CredentialRow.class, name.value()).change(Passwords.hash(password, random), at);
        audit.add(at, by.value(), Action.PASSWORD_SET, subject(name), "", "", "");
    }

    private AccountRow existing(AccountName name) {
        return row(name).orElseThrow(() -> new IllegalArgumentException("There is no account %s.".formatted(name)));
    }

    private Optional<AccountRow> row(AccountName name) {
        return Optional.ofNullable(entities.find(AccountRow.class, name.value()));
    }

    private static String subject(AccountName name) {
        return "account " + name;
    }
}
