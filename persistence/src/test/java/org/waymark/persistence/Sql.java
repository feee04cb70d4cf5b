package org.waymark.persistence;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.waymark.persistence.sql.DatabaseException;
import org.waymark.persistence.sql.Statements;

/** What a test asks or does behind the stores' back, each in a transaction of its own. */
public record Sql(DataSource database) {

    public int run(String sql, Object... parameters) {
        try (var connection = database.getConnection()) {
            return new Statements(connection).update(sql, parameters);
        } catch (SQLException failed) {
            throw new DatabaseException(sql, failed);
        }
    }

    /** The first column of all rows, as text. */
    public List<String> column(String sql, Object... parameters) {
        try (var connection = database.getConnection()) {
            return new Statements(connection).list(sql, row -> row.getString(1), parameters);
        } catch (SQLException failed) {
            throw new DatabaseException(sql, failed);
        }
    }

    /** The only value. */
    public String value(String sql, Object... parameters) {
        var column = column(sql, parameters);
        if (column.size() != 1) throw new AssertionError("%s rows, not one: %s".formatted(column.size(), sql));
        return column.getFirst();
    }

    public long count(String table) {
        return Long.parseLong(value("select count(*) from " + table));
    }
}
