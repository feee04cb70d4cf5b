package org.waymark.persistence.schema;

import java.util.Optional;
import org.waymark.core.account.AccountName;
import org.waymark.core.account.CommandLineUser;
import org.waymark.core.testing.Bicycles;
import org.waymark.persistence.Sql;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

/** Databases on which the first start has been, and such as are empty again. */
public final class Installed {

    private static final AccountName ADMINISTRATOR = new AccountName("root");

    private static final CommandLineUser OPERATOR = new CommandLineUser("grace", "build-7");

    private Installed() {}

    /** A new one with {@link Bicycles} as version 1. */
    public static TestDatabase withBicycles() {
        return withBicycles(PostgresForTests.database());
    }

    /** The same one, with {@link Bicycles} as version 1. */
    public static TestDatabase withBicycles(TestDatabase empty) {
        new FirstStart(empty.dataSource(), Bicycles::model)
                .prepare(ADMINISTRATOR, Optional.of("seven quiet lanterns"), OPERATOR, Bicycles.NOON);
        return empty;
    }

    /** The same one without a row: quicker than a new one. The rules that keep rows are off for this session only. */
    public static TestDatabase emptied(TestDatabase used) {
        new Sql(used.dataSource()).run("""
                        set session_replication_role = replica;
                        delete from assessment;
                        delete from outcome;
                        delete from outcome_count;
                        delete from model_version;
                        delete from sign_in_attempt;
                        delete from unsaved_weights;
                        delete from known_device;
                        delete from credential;
                        delete from account_role;
                        delete from account;
                        delete from audit_event;
                        """);
        return used;
    }
}
