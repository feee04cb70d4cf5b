package org.waymark.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.server.report.StartFailure;
import org.waymark.server.settings.DatabaseChoice;

/**
 * A PostgreSQL of our own. Its data stays in the data folder; its port is a free one, chosen at every start and open
 * only to this machine.
 */
public final class EmbeddedDatabase implements DatabaseHandle {
    static final String SUPERUSER = "postgres";
    static final String NAME = "waymark";
    /** 64 MiB: four files of PostgreSQL's log of changes. With less, it soon can neither store nor start. */
    private static final long LEAST_ROOM = 64L << 20;

    private static final int TRIES = 40;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final PostgresControl control;
    private final ClusterFolder folder;
    private final int port;
    private final DatabaseAddress owner;
    private final DatabaseAddress application;
    private final String version;
    private ProcessHandle server;
    private boolean closed;

    private EmbeddedDatabase(ClusterFolder folder, PostgresControl control, int port) throws IOException {
        this.folder = folder;
        this.control = control;
        this.port = port;
        this.server = startPatiently();
        this.owner = addressOf(folder, port, DatabaseRole.OWNER);
        this.application = addressOf(folder, port, DatabaseRole.APPLICATION);
        this.version = owner.connect(DatabaseRole.OWNER);
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
            ensureRoles(folder, control);
            int port = ClusterFolder.freePort();
            folder.writeSettings(port, poolSize);
            return new EmbeddedDatabase(folder, control, port);
        } catch (IOException | PostgresFailure e) {
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

    /** The database, as its owner, on the data of the folder if its server runs already, whoever started it. */
    public static Optional<DatabaseAddress> runningIn(Path data) {
        var folder = new ClusterFolder(data.toAbsolutePath());
        return folder.runningPort().map(port -> {
            try {
                return addressOf(folder, port, DatabaseRole.OWNER);
            } catch (IOException e) {
                throw new StartFailure(
                        "The password of the database in %s cannot be read: %s"
                                .formatted(data, StartFailure.reasonOf(e)),
                        e);
            }
        });
    }

    /** Ends the server of the folder at once, whatever it does; the next start recovers all that was committed. */
    public static void killIn(Path data) {
        PostgresControl.serverOf(new ClusterFolder(data.toAbsolutePath()).cluster())
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    @Override
    public DatabaseAddress owner() {
        return owner;
    }

    @Override
    public DatabaseAddress application() {
        return application;
    }

    @Override
    public String description() {
        return "PostgreSQL %s on port %s".formatted(version, port);
    }

    /** Whether its folder is there, on a disk with at least {@link #LEAST_ROOM} bytes left. */
    boolean hasRoom() {
        try {
            return Files.isDirectory(folder.cluster())
                    && Files.getFileStore(folder.cluster()).getUsableSpace() >= LEAST_ROOM;
        } catch (IOException e) {
            return false;
        }
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

    /**
     * Sees to the roles, their passwords and the database while no server runs, at every start: so whoever loses a password,
     * or restores an older folder, need only start again.
     */
    private static void ensureRoles(ClusterFolder folder, PostgresControl control) throws IOException {
        var passwords = PasswordFolder.in(folder.data());
        List<String> statements = new ArrayList<>(RoleStatements.putRightFirstEdition());
        for (DatabaseRole role : DatabaseRole.values()) {
            statements.addAll(RoleStatements.make(role, passwords.findOrMake(role)));
            statements.add(RoleStatements.restrict(role));
        }
        statements.add("select datname from pg_database where datname = '%s'".formatted(NAME));
        if (!control.runAlone(statements).contains("datname = \"%s\"".formatted(NAME))) {
            control.runAlone(List.of("create database %s owner %s".formatted(NAME, DatabaseRole.OWNER.roleName())));
        }
        Files.deleteIfExists(folder.passwordOfFirstEdition());
    }

    private static DatabaseAddress addressOf(ClusterFolder folder, int port, DatabaseRole role) throws IOException {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, NAME),
                Optional.of(role.roleName()),
                Optional.of(PasswordFolder.in(folder.data()).findOrMake(role)));
    }

    /** Between two tries: PostgreSQL does not say when it begins to answer. */
    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Waiting for PostgreSQL was interrupted.", e);
        }
    }
}
