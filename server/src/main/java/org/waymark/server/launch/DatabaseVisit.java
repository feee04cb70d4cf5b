package org.waymark.server.launch;

import java.util.function.Function;
import org.waymark.persistence.sql.DatabaseException;
import org.waymark.server.database.DatabaseAddress;
import org.waymark.server.database.EmbeddedDatabase;
import org.waymark.server.database.ExternalDatabase;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.DatabaseChoice;
import org.waymark.server.settings.ServerSettings;

/**
 * A short stay of a command in the database, whether or not a server runs on it. The embedded database is started for
 * the stay if it does not run.
 */
public final class DatabaseVisit {

    private DatabaseVisit() {}

    /** Does {@code work} on the database of the settings, which must be there already. */
    public static <T> T during(ServerSettings settings, Function<DatabaseAddress, T> work) {
        try {
            return switch (settings.database()) {
                case DatabaseChoice.External choice ->
                    work.apply(ExternalDatabase.reach(choice, settings.data()).owner());
                case DatabaseChoice.Embedded choice ->
                    EmbeddedDatabase.runningIn(settings.data())
                            .map(work)
                            .orElseGet(() -> started(settings, choice, work));
            };
        } catch (DatabaseException e) {
            throw new StartFailure(
                    StartFailure.onOneLine(e.getMessage()) + " Maybe run the server once, which prepares the database.",
                    e);
        }
    }

    private static <T> T started(
            ServerSettings settings, DatabaseChoice.Embedded choice, Function<DatabaseAddress, T> work) {
        if (!EmbeddedDatabase.isIn(settings.data())) {
            throw new StartFailure(
                    "There is no database in %s. Maybe run the server once, or name another folder with --data."
                            .formatted(settings.data()));
        }
        try (var data = DataFolder.take(settings.data());
                var database = EmbeddedDatabase.start(data.path(), choice, settings.poolSize())) {
            data.notice().ifPresent(System.err::println);
            return work.apply(database.owner());
        }
    }
}
