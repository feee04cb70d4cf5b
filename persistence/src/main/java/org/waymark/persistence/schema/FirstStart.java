package org.waymark.persistence.schema;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.CommandLineUser;
import org.waymark.core.account.PasswordFlaw;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.DefaultModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.persistence.sql.Statements;

/**
 * Puts in place what an empty database lacks before the first page can be served: the default model as version 1, and
 * somebody who can sign in. On a database that has them it does nothing, so it runs at every start; when two programs
 * start at once, the second finds what the first has done.
 */
public final class FirstStart {

    /**
     * The account made for the first administrator.
     *
     * @param generatedPassword to be shown once; empty when the password was given
     */
    public record NewAdministrator(AccountName name, Optional<String> generatedPassword) {

        /** Without the password. */
        @Override
        public String toString() {
            return "NewAdministrator[%s]".formatted(name);
        }
    }

    private final DataSource database;
    private final Supplier<DecisionModel> defaultModel;

    public FirstStart(DataSource database) {
        this(database, DefaultModel::load);
    }

    FirstStart(DataSource database, Supplier<DecisionModel> defaultModel) {
        this.database = database;
        this.defaultModel = defaultModel;
    }

    /**
     * Does all that is missing, or nothing at all if it fails.
     *
     * @param administrator the name of the account to make if there is no account
     * @param password its first password, which must be changed at the first sign-in; generated if empty
     * @param by who starts the program, as it shall stand in the audit log
     * @return the account, if one was made
     * @throws IllegalArgumentException if the given password is needed and {@link PasswordFlaw something} speaks
     *     against it
     */
    public Optional<NewAdministrator> prepare(
            AccountName administrator, Optional<String> password, CommandLineUser by, Instant now) {
        return Statements.inTransaction(database, statements -> {
            var rows = new FirstRows(statements, by, now);
            rows.waitForOthers();
            if (!rows.hasVersion()) rows.installVersionOne(ModelDocument.write(defaultModel.get()));
            return rows.hasAccount()
                    ? Optional.<NewAdministrator>empty()
                    : Optional.of(rows.createAdministrator(administrator, password));
        });
    }
}
