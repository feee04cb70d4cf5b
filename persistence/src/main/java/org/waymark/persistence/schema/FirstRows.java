package org.waymark.persistence.schema;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.waymark.core.account.Account;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.CommandLineUser;
import org.waymark.core.account.NewPassword;
import org.waymark.core.account.Role;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.AccountChanges;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.Change;
import org.waymark.persistence.account.Passwords;
import org.waymark.persistence.audit.AuditRows;
import org.waymark.persistence.schema.FirstStart.NewAdministrator;
import org.waymark.persistence.sql.Statements;

/** The rows that {@link FirstStart} adds, each with its event in the audit log, in one transaction. */
final class FirstRows {

    private final Statements statements;
    private final CommandLineUser by;
    private final Instant now;

    FirstRows(Statements statements, CommandLineUser by, Instant now) {
        this.statements = statements;
        this.by = by;
        this.now = now;
    }

    /** Until the end of the transaction no other program is at this point. */
    void waitForOthers() throws SQLException {
        statements.list("select pg_advisory_xact_lock(hashtext('waymark first start'))", row -> true);
    }

    boolean hasVersion() throws SQLException {
        return exists("select 1 from model_version v where v.number is not null limit 1");
    }

    boolean hasAccount() throws SQLException {
        return exists("select 1 from account a limit 1");
    }

    void installVersionOne(String document) throws SQLException {
        var reason = "The default model, installed at the first start.";
        statements.update("""
                insert into model_version (state, document, revision, saved_by, saved_at, number, published_by, published_at, reason)
                values ('published', ?::jsonb, nextval('model_version_revision'), ?, ?, 1, ?, ?, ?)
                """, document, AuditEvent.SYSTEM, now, AuditEvent.SYSTEM, now, reason);
        log(Action.MODEL_INSTALLED, AuditEvent.subject(VersionNumber.FIRST), List.of(), reason);
    }

    NewAdministrator createAdministrator(AccountName name, Optional<String> given) throws SQLException {
        var random = new SecureRandom();
        var password = given.orElseGet(() -> Passwords.generated(random));
        NewPassword.require(password, name);
        statements.update(
                "insert into account (name, active, created_at, must_change_password) values (?, true, ?, true)",
                name.value(),
                now);
        statements.update(
                "insert into account_role (name, role) values (?, 'administrator'), (?, 'analyst')",
                name.value(),
                name.value());
        statements.update(
                "insert into credential (name, hash, changed_at) values (?, ?, ?)",
                name.value(),
                Passwords.hash(password, random),
                now);
        log(
                Action.ACCOUNT_CREATED,
                AuditEvent.subject(name),
                AccountChanges.ofNew(Account.created(name, EnumSet.allOf(Role.class), now)),
                "The first account, made at the first start.");
        return new NewAdministrator(name, given.isPresent() ? Optional.empty() : Optional.of(password));
    }

    private void log(Action action, String subject, List<Change> changes, String reason) throws SQLException {
        new AuditRows(statements).add(now, by.toString(), action, subject, changes, reason);
    }

    private boolean exists(String sql) throws SQLException {
        return statements.one(sql, row -> true).isPresent();
    }
}
