package org.waymark.persistence.sql;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;

/** Acts that must not overlap, on all nodes together. They are rare, so waiting is simpler than trying again. */
public enum OneAtATime {
    MODEL_LIFE,
    ACCOUNT_CHANGES,
    SAMPLE_DATA;

    /** Waits until no other transaction is past this point; holds until this transaction ends. */
    public void enter(EntityManager entities) {
        try {
            enter(new Statements(entities.unwrap(Connection.class)));
        } catch (SQLException failed) {
            throw new DatabaseException("Waiting for the turn to change " + this, failed);
        }
    }

    /** The same, for a transaction of plain SQL. */
    public void enter(Statements statements) throws SQLException {
        statements.list("select pg_advisory_xact_lock(hashtext(?))", row -> true, "waymark " + name());
    }
}
