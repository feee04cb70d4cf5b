package org.waymark.server.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.server.files.PrivateFiles;
import org.waymark.server.report.StartFailure;

/** The files of the embedded database in the data folder: {@code database/}, which is PostgreSQL's own, and {@code logs/}. */
record ClusterFolder(Path data) {
    private static final String SETTINGS_FILE = "waymark.conf";
    /** Of {@code postmaster.pid}, counted from 0. */
    private static final int LINE_OF_PORT = 3;
    /** Connections beside those of the pool: the launcher, backups, a person with psql. */
    private static final int SPARE_CONNECTIONS = 12;

    Path cluster() {
        return data.resolve("database");
    }

    Path startLog() {
        return data.resolve("logs").resolve("postgresql-start.log");
    }

    /** One password for the owner and the superuser; no longer valid. */
    Path passwordOfFirstEdition() {
        return data.resolve("database-password");
    }

    boolean isMade() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** Makes the cluster unless there is one. A half-made one, left by a killed start, is made again. */
    void ensureCluster(PostgresPrograms programs) throws IOException {
        PrivateFiles.makeFolder(startLog().getParent());
        if (isMade()) {
            requireFittingVersion();
            return;
        }
        Path unfinished = data.resolve("database.unfinished");
        PrivateFiles.deleteTree(unfinished);
        new PostgresControl(programs, unfinished).initialise();
        Path ownSettings = unfinished.resolve("postgresql.conf");
        Files.writeString(
                ownSettings, Files.readString(ownSettings) + "\ninclude_if_exists = '%s'\n".formatted(SETTINGS_FILE));
        Files.move(unfinished, cluster());
    }

    /**
     * Writes the settings that hold whatever else {@code postgresql.conf} says, and who may sign in: our roles, in our
     * database, with a password; the superuser never.
     */
    void writeSettings(int port, int poolSize) throws IOException {
        Files.writeString(cluster().resolve(SETTINGS_FILE), """
                # written at every start; settings of your own go into postgresql.conf
                listen_addresses = '127.0.0.1'
                port = %s
                unix_socket_directories = ''
                max_connections = %s
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                logging_collector = on
                log_directory = '../logs'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = 1d
                log_truncate_on_rotation = on
                """.formatted(port, poolSize + SPARE_CONNECTIONS));
        Files.writeString(cluster().resolve("pg_hba.conf"), """
                # written at every start
                host %s %s 127.0.0.1/32 scram-sha-256
                """.formatted(EmbeddedDatabase.NAME, roleNames()));
    }

    private static String roleNames() {
        return Arrays.stream(DatabaseRole.values()).map(DatabaseRole::roleName).collect(Collectors.joining(","));
    }

    /** Where the server of the cluster takes connections; empty if it does not run. */
    Optional<Integer> runningPort() {
        try {
            var lines = Files.readAllLines(cluster().resolve("postmaster.pid"));
            if (lines.size() <= LINE_OF_PORT) return Optional.empty();
            return PostgresControl.serverOf(cluster())
                    .map(server -> Integer.valueOf(lines.get(LINE_OF_PORT).strip()));
        } catch (IOException | NumberFormatException notRunning) {
            return Optional.empty();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void requireFittingVersion() throws IOException {
        String version = Files.readString(cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(PostgresPrograms.MAJOR_VERSION)) {
            throw new StartFailure(
                    "The data folder %s was written by PostgreSQL %s, and this program brings PostgreSQL %s. Maybe choose another folder with --data, or move the data with pg_dump of version %s (see docs/operations.md)."
                            .formatted(data, version, PostgresPrograms.MAJOR_VERSION, version));
        }
    }
}
