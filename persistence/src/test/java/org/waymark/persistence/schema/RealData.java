package org.waymark.persistence.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.waymark.persistence.Sql;
import org.waymark.persistence.testing.PostgresForTests;

/**
 * Databases as programs of earlier days left them: migrated step by step, each step filled with rows right after it
 * came, from {@code filled/V….sql}. Those files are never edited once their migration has been released.
 */
final class RealData {

    private RealData() {}

    /** All migrations, oldest first. */
    static List<MigrationVersion> versions() {
        var flyway = Migrations.flyway(PostgresForTests.emptyDatabase().dataSource(), MigrationVersion.LATEST);
        return Arrays.stream(flyway.info().all()).map(MigrationInfo::getVersion).toList();
    }

    /** Brings an empty database to {@code version}, with rows from each step. */
    static void fill(Sql empty, List<MigrationVersion> versions, MigrationVersion version) {
        for (var step : versions) {
            if (step.isNewerThan(version)) return;
            Migrations.migrate(empty.database(), step);
            empty.run(rowsOf(step));
        }
    }

    /** How many rows stand in each table. */
    static Map<String, Long> rows(Sql sql) {
        var rows = new TreeMap<String, Long>();
        for (var table : sql.column("""
                select c.relname
                  from pg_class c
                 where c.relnamespace = 'public'::regnamespace
                   and c.relkind in ('r', 'p')
                   and not c.relispartition
                   and c.relname <> 'flyway_schema_history'
                """)) {
            rows.put(table, sql.count(table));
        }
        return rows;
    }

    private static String rowsOf(MigrationVersion step) {
        var document = "$json$" + text("bicycles.json") + "$json$";
        return text(String.format(Locale.ROOT, "V%03d.sql", Integer.parseInt(step.getVersion())))
                .replace("${bicycles}", document);
    }

    private static String text(String file) {
        try (var stream = RealData.class.getResourceAsStream("/filled/" + file)) {
            if (stream == null) {
                throw new AssertionError("filled/%s is missing: each migration is tested on rows".formatted(file));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
