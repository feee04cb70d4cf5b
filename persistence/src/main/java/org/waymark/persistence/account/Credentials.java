package org.waymark.persistence.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.persistence.audit.PostgresAuditLog;
import org.waymark.persistence.sql.OneAtATime;

/** The hashes of passwords, and what happens to an account when one is set. */
@Singleton
@Transactional
class Credentials {

    private final EntityManager entities;
    private final PostgresAuditLog audit;
    private final SignInThrottle throttle;

    @Inject
    Credentials(EntityManager entities, PostgresAuditLog audit, SignInThrottle throttle) {
        this.entities = entities;
        this.audit = audit;
        this.throttle = throttle;
    }

    Optional<String> hashOf(AccountName name) {
        return row(name).map(CredentialRow::hash);
    }

    /** Sets a password that is handed over. @throws IllegalArgumentException if there is no such account */
    Account handOver(AccountName name, String hash, AccountName by, Instant at) {
        OneAtATime.ACCOUNT_CHANGES.enter(entities);
        var row = row(name).orElseThrow(() -> new IllegalArgumentException("There is no account %s.".formatted(name)));
        return set(row, name, hash, true, by, at);
    }

    /** Sets one's own password, if {@code seen} still is the hash of the current one. */
    Optional<Account> replace(AccountName name, String seen, String hash, Instant at) {
        OneAtATime.ACCOUNT_CHANGES.enter(entities);
        return row(name).filter(row -> row.hash().equals(seen)).map(row -> set(row, name, hash, false, name, at));
    }

    private Account set(
            CredentialRow row, AccountName name, String hash, boolean mustChange, AccountName by, Instant at) {
        row.change(hash, at);
        var account = entities.find(AccountRow.class, name.value());
        account.passwordWasSet(mustChange);
        throttle.lift(name);
        audit.add(at, by.value(), Action.PASSWORD_SET, AuditEvent.subject(name), List.of(), "");
        return account.asAccount();
    }

    /** A password that was taken once and would be refused today: it is good for nothing but changing it. */
    Account requireChange(AccountName name) {
        var account = entities.find(AccountRow.class, name.value());
        account.mustChangePassword();
        return account.asAccount();
    }

    private Optional<CredentialRow> row(AccountName name) {
        return Optional.ofNullable(entities.find(CredentialRow.class, name.value()));
    }
}
