package org.waymark.persistence.sql;

import java.sql.SQLException;

/** The database did not do what it was asked. The message is the database's own; the statement stands in front. */
public final class DatabaseException extends RuntimeException {

    public DatabaseException(String what, SQLException cause) {
        super("%s: %s".formatted(what, cause.getMessage()), cause);
    }
}
