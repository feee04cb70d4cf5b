package org.waymark.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.persistence.Sql;
import org.waymark.persistence.sql.DatabaseException;
import org.waymark.persistence.testing.PostgresForTests;
import org.waymark.persistence.testing.TestDatabase;

/** What the roles may not do; that the applications may do what they must is shown by all tests of the stores. */
class RightsIT {

    private static final String NOT_ALLOWED = "42501";
    private static final TestDatabase DATABASE = Installed.withBicycles(migrated(PostgresForTests.emptyDatabase()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (a int)",
                "create temporary table mine (a int)",
                "create schema mine",
                "create function mine() returns int language sql as 'select 1'",
                "create role mine",
                "create database mine",
                "alter table outcome add column mine int",
                "drop table assessment",
                "truncate assessment",
                "delete from explanation",
                "truncate sign_in_attempt",
                "copy account to program 'cat'",
                "copy sign_in_attempt from program 'echo'",
                "copy account to '/tmp/account'",
                "select pg_read_file('/etc/passwd')",
                "alter system set log_statement = 'all'",
                "set role waymark_reader",
                "update outcome set margin = 0",
                "select first_rank_shares from outcome",
                "update outcome_count set count = 0",
                "delete from outcome_count",
                "insert into outcome_count (day, version, kind, count) values ('2026-11-22', 1, 'too_close', 1)",
                "update model_version set based_on = 1",
                "update assessment set token_hash = sha256('')",
                "update assessment set version = 1",
                "update assessment set synthetic = true",
                "update audit_event set reason = ''",
                "delete from audit_event",
                "delete from account",
                "update account set name = 'other'",
                "delete from credential",
                "select make_outcome_months('2030-01-01', 1)",
                "select version from flyway_schema_history"
            })
    void theApplicationsAreRefused(String sql) {
        assertRefused(DATABASE.asApplication(), sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select hash from credential",
                "select name from account",
                "select token_hash from assessment",
                "select answers from assessment",
                "select packed_answers from outcome",
                "select count(*) from outcome",
                "select count from outcome_count",
                "select name from sign_in_attempt",
                "select reason from audit_event",
                "select document from model_version",
                "select version from flyway_schema_history",
                "delete from numbered_version",
                "create temporary table mine (a int)",
                "create table mine (a int)",
                "copy numbered_version to program 'cat'"
            })
    void readersAreRefused(String sql) {
        assertRefused(DATABASE.asReader(), sql);
    }

    @Test
    void readersSeeWholeWeeksThatAreOverWithTenOrMoreAndNumberedVersions() {
        var owner = new Sql(DATABASE.dataSource());
        addOutcomes(owner, 10, "timestamptz '2026-11-04T00:00Z'");
        addOutcomes(owner, 1, "timestamptz '2026-11-08T23:59Z'");
        addOutcomes(owner, 9, "timestamptz '2026-11-09T00:00Z'");
        addOutcomes(owner, 20, "now()");
        var reader = new Sql(DATABASE.asReader().dataSource());

        assertEquals(
                List.of("2026-11-02 too_close 11"),
                reader.column("select concat_ws(' ', monday, kind, recommended, count) from outcomes_by_week"));
        assertEquals(List.of("1"), reader.column("select number from numbered_version"));
    }

    private static void addOutcomes(Sql owner, int count, String at) {
        owner.run("""
                insert into outcome (version, seed, draws, engine, kind, recommended, first_rank_shares, margin, took_millis, packed_answers, decided_at)
                select 1, 1, 1, '1', 'too_close', null, '{}', 0, 1, '', %s
                  from generate_series(1, %s)
                """.formatted(at, count));
    }

    /** Not a copy of a migrated one: the rights to a whole database are not copied. */
    private static TestDatabase migrated(TestDatabase empty) {
        Migrations.migrate(empty.dataSource());
        return empty;
    }

    private static void assertRefused(TestDatabase database, String sql) {
        var refused = assertThrows(DatabaseException.class, () -> new Sql(database.dataSource()).run(sql), sql);

        assertEquals(NOT_ALLOWED, ((SQLException) refused.getCause()).getSQLState(), refused.getMessage());
    }
}
