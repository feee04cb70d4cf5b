package org.waymark.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.testing.Together;
import org.waymark.persistence.Sql;
import org.waymark.persistence.testing.PostgresForTests;

class MigrationsIT {

    @Nested
    class AnEmptyDatabase {
        final Sql sql = new Sql(PostgresForTests.emptyDatabase().dataSource());

        @Test
        void getsTheWholeSchema() {
            Migrations.migrate(sql.database());

            for (var table : new String[] {"model_version", "assessment", "outcome", "account", "audit_event"}) {
                assertEquals(0, sql.count(table), table);
            }
        }

        @Test
        void getsAPartitionForThisMonthAndTheNextTwelve() {
            Migrations.migrate(sql.database());

            assertEquals(
                    "13",
                    sql.value("select count(*) from pg_inherits where inhparent = 'outcome'::regclass"
                            + " and inhrelid <> 'outcome_at_other_times'::regclass"));
        }

        @Test
        void isMigratedOnceByManyNodesThatStartTogether() {
            Together.run(4, () -> {
                Migrations.migrate(sql.database());
                return true;
            });

            assertEquals(
                    "0",
                    sql.value(
                            "select count(*) - count(distinct version) from flyway_schema_history where version is not null"));
        }
    }

    @Nested
    class AMigratedDatabase {
        final Sql sql = new Sql(PostgresForTests.database().dataSource());

        @Test
        void staysAsItIs() {
            var before = sql.column("select installed_on::text from flyway_schema_history order by installed_rank");

            Migrations.migrate(sql.database());

            assertEquals(
                    before, sql.column("select installed_on::text from flyway_schema_history order by installed_rank"));
        }

        @Test
        void isRefusedWhenANewerProgramHasChangedIt() {
            sql.run("""
                    insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (1000, '999', 'move everything', 'SQL', 'V999__move_everything.sql', 1, 'waymark', 1, true)
                    """);

            var refused = assertThrows(SchemaException.class, () -> Migrations.migrate(sql.database()));

            assertTrue(refused.getMessage().contains("at schema version 999"), refused.getMessage());
            assertTrue(refused.getMessage().contains("Maybe start the newer Waymark"), refused.getMessage());
        }

        @Test
        void isRefusedWhenAMigrationWasEditedSince() {
            sql.run("update flyway_schema_history set checksum = 1 where version = '001'");

            var refused = assertThrows(SchemaException.class, () -> Migrations.migrate(sql.database()));

            assertTrue(refused.getMessage().contains("not made by this program's migrations"), refused.getMessage());
        }
    }
}
