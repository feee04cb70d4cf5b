package org.waymark.server.launch;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.core.account.AccountName;
import org.waymark.persistence.schema.FirstStart;
import org.waymark.persistence.schema.FirstStart.NewAdministrator;
import org.waymark.persistence.schema.Migrations;
import org.waymark.persistence.schema.SchemaException;
import org.waymark.persistence.sql.DatabaseException;
import org.waymark.server.database.DatabaseAddress;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.AdminBootstrap;
import org.waymark.server.settings.Secret;

/** Brings a database to the state in which the applications can work: the tables, the first model, the first account. */
public record Schema(DatabaseAddress database) {
    /** Does what is missing, which on most starts is nothing; answers the administrator if one was made. */
    public Optional<NewAdministrator> prepare(AdminBootstrap admin, Instant now) {
        AccountName name = accountName(admin);
        return oneLine(() -> {
            Migrations.migrate(database.dataSource());
            return new FirstStart(database.dataSource())
                    .prepare(name, admin.password().map(Secret::text), Operator.current(), now);
        });
    }

    private static AccountName accountName(AdminBootstrap admin) {
        try {
            return new AccountName(admin.name());
        } catch (IllegalArgumentException e) {
            throw new StartFailure("WAYMARK_ADMIN_NAME cannot be used: " + StartFailure.reasonOf(e), e);
        }
    }

    private static <T> T oneLine(Supplier<T> work) {
        try {
            return work.get();
        } catch (SchemaException | DatabaseException e) {
            throw new StartFailure(StartFailure.onOneLine(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new StartFailure("WAYMARK_ADMIN_PASSWORD cannot be used: " + StartFailure.reasonOf(e), e);
        }
    }
}
