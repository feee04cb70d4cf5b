package org.waymark.persistence.account;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.CommandLineUser;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.persistence.audit.AuditRows;
import org.waymark.persistence.sql.OneAtATime;
import org.waymark.persistence.sql.Statements;

/** Gives an account a new password beside the applications: the way in when the only administrator has forgotten theirs. */
public final class PasswordReset {

    private final DataSource database;

    public PasswordReset(DataSource database) {
        this.database = database;
    }

    /**
     * Ends the account's sessions and opens what failed attempts have locked.
     *
     * @return a generated password, which must be changed at the next sign-in
     * @throws IllegalArgumentException if no active account has that name
     */
    public String reset(AccountName name, CommandLineUser by, Instant at) {
        var random = new SecureRandom();
        var password = Passwords.generated(random);
        var hash = Passwords.hash(password, random);
        return Statements.inTransaction(database, statements -> {
            OneAtATime.ACCOUNT_CHANGES.enter(statements);
            requireActive(statements, name);
            statements.update("update credential set hash = ?, changed_at = ? where name = ?", hash, at, name.value());
            statements.update("""
                    update account
                       set must_change_password = true,
                           generation = generation + 1
                     where name = ?
                    """, name.value());
            statements.update("delete from sign_in_attempt where name = ?", name.value());
            new AuditRows(statements)
                    .add(at, by.toString(), Action.PASSWORD_SET, AuditEvent.subject(name), List.of(), "");
            return password;
        });
    }

    private static void requireActive(Statements statements, AccountName name) throws SQLException {
        var active =
                statements.list("select a.name from account a where a.active order by a.name", row -> row.getString(1));
        if (active.contains(name.value())) return;
        throw new IllegalArgumentException("No active account is named %s. Maybe you mean one of these: %s."
                .formatted(name, String.join(", ", active)));
    }
}
