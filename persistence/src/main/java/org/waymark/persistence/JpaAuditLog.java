package org.waymark.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditLog;

/** The audit log. Those who act write into it, in their transaction. */
@ApplicationScoped
@Transactional
class JpaAuditLog implements AuditLog {

    private EntityManager entities;

    /** For the container's proxy. */
    JpaAuditLog() {}

    @Inject
    JpaAuditLog(EntityManager entities) {
        this.entities = entities;
    }

    void add(Instant at, String by, Action action, String subject, String before, String after, String reason) {
        entities.persist(new AuditEventRow(at, by, action, subject, before, after, reason));
    }

    @Override
    public List<AuditEvent> newest(int count, long before) {
        return entities.createQuery(
                        "select e from AuditEventRow e where e.number < :before order by e.number desc",
                        AuditEventRow.class)
                .setParameter("before", before)
                .setMaxResults(count)
                .getResultStream()
                .map(AuditEventRow::asEvent)
                .toList();
    }
}
