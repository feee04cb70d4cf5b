package org.waymark.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** The embedded PostgreSQL in a data folder, seen from outside the server. */
public record ServerDatabase(Path data) {
    private static final int LINE_OF_PORT = 3;

    /** The server process, if one is running; a process that has ended and was not yet collected (a zombie) does not count. */
    public Optional<ProcessHandle> process() {
        return pidFile().stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(ServerDatabase::isRunning);
    }

    public static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    public int port() {
        return Integer.parseInt(pidFile().get(LINE_OF_PORT).strip());
    }

    /** Of the owner of the tables. */
    public String password() {
        return password("owner");
    }

    /** Of {@code owner}, {@code application} or {@code reader}. */
    public String password(String role) {
        try {
            return Files.readString(data.resolve("passwords").resolve(role)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port(), database);
    }

    /** Runs a statement as the owner of the tables. */
    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row. */
    public String ask(String query) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** As the owner of the tables. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url("waymark"), "waymark_owner", password());
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(data.resolve("database").resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
