package org.waymark.persistence.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.publishing.AuditLog;
import org.waymark.core.publishing.Change;
import org.waymark.persistence.sql.DatabaseException;
import org.waymark.persistence.sql.Statements;

/** The audit log. Those who act write into it, in their transaction. */
@Singleton
@Transactional
public class PostgresAuditLog implements AuditLog {

    private final EntityManager entities;

    @Inject
    PostgresAuditLog(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Instant at, String by, Action action, String subject, List<Change> changes, String reason) {
        try {
            new AuditRows(statements()).add(at, by, action, subject, changes, reason);
        } catch (SQLException failed) {
            throw new DatabaseException("The act could not be written to the audit log", failed);
        }
    }

    @Override
    public List<AuditEvent> newest(int count, long before, AuditFilter filter) {
        try {
            return statements()
                    .list(
                            """
                              select e.number, e.at, e.by, e.action, e.subject, e.before, e.after, e.changes, e.reason
                                from audit_event e
                               where e.number < ?
                                 and e.by = coalesce(?, e.by)
                                 and e.action = coalesce(?, e.action)
                                 and e.at >= coalesce(?::timestamptz, '-infinity')
                                 and e.at < coalesce(?::timestamptz, 'infinity')
                                 and (?::text is null or e.subject in (?, ?))
                            order by e.number desc
                               limit ?
                            """,
                            AuditRows::read,
                            before,
                            filter.by(),
                            filter.action().map(Action::name),
                            filter.from().map(PostgresAuditLog::start),
                            filter.to().map(day -> start(day.plusDays(1))),
                            filter.version().map(AuditEvent::subject),
                            filter.version().map(AuditEvent::subject),
                            filter.version().map(AuditEvent::subjectOfDraft),
                            count);
        } catch (SQLException failed) {
            throw new DatabaseException("The audit log could not be read", failed);
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public List<String> actors() {
        try {
            return statements().list("select distinct e.by from audit_event e order by e.by", row -> row.getString(1));
        } catch (SQLException failed) {
            throw new DatabaseException("The audit log could not be read", failed);
        }
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
