package org.waymark.persistence;

import java.util.Optional;
import org.waymark.core.account.AccountName;
import org.waymark.core.testing.Bicycles;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

/** Databases on which the first start has been. */
final class Installed {

    static final AccountName ADMINISTRATOR = new AccountName("root");

    private Installed() {}

    /** With {@link Bicycles} as version 1. */
    static TestDatabase withBicycles() {
        var database = PostgresForTests.database();
        new FirstStart(database.dataSource(), Bicycles::model)
                .prepare(ADMINISTRATOR, Optional.of("a password for root"), Bicycles.NOON);
        return database;
    }
}
