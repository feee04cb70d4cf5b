package org.waymark.persistence.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Plain SQL over one connection. Parameters are given as they stand in the domain: an instant becomes a
 * {@code timestamptz}, an empty {@link Optional} becomes null; JSON is text that the statement casts ({@code ?::jsonb}).
 */
public final class Statements {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is done over one connection. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Statements statements) throws SQLException;
    }

    private final Connection connection;

    public Statements(Connection connection) {
        this.connection = connection;
    }

    /** Does {@code work} over a connection of its own, or that of the transaction, if there is one. */
    public static <T> T over(DataSource database, Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.run(new Statements(connection));
        } catch (SQLException failed) {
            throw new DatabaseException("The database refused", failed);
        }
    }

    /** Does {@code work} in a transaction over a connection of its own: all of it, or nothing if it fails. */
    public static <T> T inTransaction(DataSource database, Work<T> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var done = work.run(new Statements(connection));
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new DatabaseException("The database refused", failed);
        }
    }

    /** @return the number of rows changed */
    public int update(String sql, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) throws SQLException {
        try (var statement = prepared(sql, parameters);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) read.add(row.read(rows));
            return read;
        }
    }

    /** The only row; empty if there is none. */
    public <T> Optional<T> one(String sql, Row<T> row, Object... parameters) throws SQLException {
        return list(sql, row, parameters).stream().findFirst();
    }

    /**
     * Fills a table by {@code copy … from stdin}, much quicker than by {@code insert}.
     *
     * @param rows a line for each row, as the statement's format has it, in UTF-8
     * @return the number of rows
     */
    public long copy(String sql, byte[] rows) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            copy.writeToCopy(rows, 0, rows.length);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    /**
     * Reads by {@code copy … to stdout (format binary)}, much quicker than by {@code select}.
     *
     * @param taker of what the server sends for one row; the first one begins with the head of the format, and an end of
     *     two bytes comes last
     */
    public void copyOut(String sql, Consumer<byte[]> taker) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
        try {
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) taker.accept(row);
        } finally {
            if (copy.isActive()) copy.cancelCopy();
        }
    }

    /** Of a column that is never null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Of a column that may be null. */
    public static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, bound(parameters[i]));
        return statement;
    }

    private static @Nullable Object bound(Object parameter) {
        return switch (parameter) {
            case Optional<?> optional -> optional.map(Statements::bound).orElse(null);
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            default -> parameter;
        };
    }
}
