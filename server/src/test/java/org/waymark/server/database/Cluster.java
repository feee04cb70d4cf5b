package org.waymark.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.server.files.PrivateFiles;
import org.waymark.server.settings.Secret;

/**
 * A PostgreSQL of the tests' own, as somebody else would run one: with a superuser {@code postgres} who signs in with a
 * password. It is made on a data folder as the first edition made it.
 */
record Cluster(Path data, PostgresControl control, int port) implements AutoCloseable {
    static final Path PROGRAMS = Path.of("target", "database-programs").toAbsolutePath();
    static final String PASSWORD = "0123456789abcdef";

    static Cluster startIn(Path data) throws IOException {
        var folder = new ClusterFolder(data);
        var programs = PostgresPrograms.unpackedIn(PROGRAMS);
        var control = new PostgresControl(programs, folder.cluster());
        Files.createDirectories(folder.startLog().getParent());
        control.initialise();
        control.runAlone(List.of("alter role postgres password '%s'".formatted(PASSWORD)));
        PrivateFiles.write(data.resolve("database-password"), PASSWORD);
        int port = ClusterFolder.freePort();
        folder.writeSettings(port, 4);
        Files.writeString(folder.cluster().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.writeString(folder.cluster().resolve("postgresql.conf"), "include_if_exists = 'waymark.conf'\n");
        control.start(folder.startLog());
        return new Cluster(data, control, port);
    }

    DatabaseAddress as(String user, String password, String database) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, database),
                Optional.of(user),
                Optional.of(new Secret(password)));
    }

    DatabaseAddress asSuperuser(String database) {
        return as("postgres", PASSWORD, database);
    }

    @Override
    public void close() {
        control.stop();
    }
}
