package org.waymark.persistence.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.Change;
import org.waymark.core.publishing.ChangesDocument;
import org.waymark.persistence.sql.Statements;

/** The rows of the audit log: added in the transaction of the act, and read. */
public record AuditRows(Statements statements) {

    public void add(Instant at, String by, Action action, String subject, List<Change> changes, String reason)
            throws SQLException {
        statements.update("""
                insert into audit_event (at, by, action, subject, changes, reason)
                values (?, ?, ?, ?, ?::jsonb, ?)
                """, at, by, action.name(), subject, ChangesDocument.write(changes), reason);
    }

    static AuditEvent read(ResultSet row) throws SQLException {
        return new AuditEvent(
                row.getLong("number"),
                Statements.instant(row, "at"),
                row.getString("by"),
                Action.valueOf(row.getString("action")),
                row.getString("subject"),
                changes(row),
                row.getString("reason"));
    }

    private static List<Change> changes(ResultSet row) throws SQLException {
        var asWritten = AuditEvent.asWritten(row.getString("before"), row.getString("after"));
        return asWritten.isEmpty() ? ChangesDocument.read(row.getString("changes")) : asWritten;
    }
}
