package org.waymark.persistence.schema;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema to the version this program knows. */
public final class Migrations {

    private Migrations() {}

    /**
     * Runs the migrations that are missing, each in a transaction, and makes the partitions of the coming months. Does
     * nothing else when all have run. Two programs that start at once wait for each other.
     *
     * @throws SchemaException if the schema is newer than this program, or a migration that has run was edited since
     */
    public static void migrate(DataSource database) {
        migrate(database, MigrationVersion.LATEST);
    }

    static void migrate(DataSource database, MigrationVersion target) {
        var flyway = flyway(database, target);
        requireNotNewer(flyway.info());
        try {
            flyway.migrate();
        } catch (FlywayValidateException edited) {
            throw new SchemaException("""
                    The database was not made by this program's migrations: %s
                    Maybe it belongs to another program, or to another build of Waymark.""".formatted(edited.getMessage()));
        }
    }

    static Flyway flyway(DataSource database, MigrationVersion target) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                .load();
    }

    private static void requireNotNewer(MigrationInfoService info) {
        var newer = Arrays.stream(info.applied())
                .filter(migration -> migration.getState().isResolved() == false)
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(MigrationVersion::compareTo);
        if (newer.isPresent()) {
            throw new SchemaException("""
                    The database is at schema version %s, but this program knows no version after %s.
                    Maybe start the newer Waymark that changed it, or restore the backup from before.""".formatted(newer.get(), latestKnown(info)));
        }
    }

    private static String latestKnown(MigrationInfoService info) {
        return Arrays.stream(info.all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(version -> version != null)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::toString)
                .orElse("none");
    }
}
