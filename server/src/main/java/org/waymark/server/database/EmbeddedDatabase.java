package org.waymark.server.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.DatabaseChoice;

/**
 * A PostgreSQL of our own. Its data stays in the data folder; its port is a free one, chosen at every start and open
 * only to this machine.
 */
public final class EmbeddedDatabase implements Database {
    static final String SUPERUSER = "postgres";
    private static final String NAME = "waymark";
    private static final int TRIES = 40;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final PostgresControl control;
    private final ClusterFolder folder;
    private final int port;
    private final DatabaseAddress address;
    private final String version;
    private ProcessHandle server;
    private boolean closed;

    private EmbeddedDatabase(ClusterFolder folder, PostgresControl control, int port) throws IOException, SQLException {
        this.folder = folder;
        this.control = control;
        this.port = port;
        this.server = startPatiently();
        ensureDatabase();
        this.address = addressOf(NAME, NAME);
        this.version = address.connect();
    }

    /** Starts on the data of the folder, after whatever end the last run had; makes the data on the first start. */
    public static EmbeddedDatabase start(Path data, DatabaseChoice.Embedded choice, int poolSize) {
        var folder = new ClusterFolder(data.toAbsolutePath());
        try {
            var programs = PostgresPrograms.unpackedIn(choice.programs());
            folder.ensureCluster(programs);
            var control = new PostgresControl(programs, folder.cluster());
            control.server().ifPresent(orphan -> control.stop());
            control.forgetServer();
            int port = ClusterFolder.freePort();
            folder.writeSettings(port, poolSize);
            return new EmbeddedDatabase(folder, control, port);
        } catch (IOException | SQLException | PostgresFailure e) {
            throw new StartFailure(
                    "The embedded PostgreSQL in %s does not start: %s Maybe its log in %s says why."
                            .formatted(
                                    data,
                                    StartFailure.reasonOf(e),
                                    folder.startLog().getParent()),
                    e);
        }
    }

    /** Whether the folder holds the data of one. */
    public static boolean isIn(Path data) {
        return new ClusterFolder(data.toAbsolutePath()).isMade();
    }

    /** The database on the data of the folder if its server runs already, whoever started it. */
    public static Optional<DatabaseAddress> runningIn(Path data) {
        var folder = new ClusterFolder(data.toAbsolutePath());
        return folder.runningPort().map(port -> {
            try {
                return addressOf(folder, port, NAME, NAME);
            } catch (IOException e) {
                throw new StartFailure("The password of the database in %s cannot be read.".formatted(data), e);
            }
        });
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public String description() {
        return "PostgreSQL %s on port %d".formatted(version, port);
    }

    /** Whether the server process ended although nobody closed the database. */
    synchronized boolean isLost() {
        return !closed && !PostgresControl.isRunning(server);
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Starts the server again, on the same port, after it ended by itself; does nothing once closed. */
    synchronized void startAgain() {
        if (closed) return;
        control.forgetServer();
        server = startPatiently();
    }

    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        if (PostgresControl.isRunning(server)) control.stop();
        // pg_ctl waits only until the server has removed its file, the last thing it does before it ends
        for (int look = 1; look <= TRIES && PostgresControl.isRunning(server); look++) pause();
    }

    /** After the server was killed, its children may hold the shared memory for a moment: try again for a while. */
    private ProcessHandle startPatiently() {
        for (int attempt = 1; ; attempt++) {
            try {
                return control.start(folder.startLog());
            } catch (PostgresFailure e) {
                if (attempt == TRIES) throw e;
                pause();
            }
        }
    }

    private void ensureDatabase() throws IOException, SQLException {
        try (Connection connection =
                        addressOf(SUPERUSER, "postgres").dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select 1 from pg_roles where rolname = '%s'".formatted(NAME))) {
                // the password is hexadecimal, so it needs no quoting
                statement.execute("create role %s login password '%s'"
                        .formatted(NAME, folder.password().text()));
            }
            if (isMissing(statement, "select 1 from pg_database where datname = '%s'".formatted(NAME))) {
                statement.execute("create database %s owner %s".formatted(NAME, NAME));
            }
        }
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private DatabaseAddress addressOf(String user, String database) throws IOException {
        return addressOf(folder, port, user, database);
    }

    private static DatabaseAddress addressOf(ClusterFolder folder, int port, String user, String database)
            throws IOException {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database),
                Optional.of(user),
                Optional.of(folder.password()));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Waiting for PostgreSQL was interrupted.", e);
        }
    }
}
