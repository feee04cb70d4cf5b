package org.waymark.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;

/** A line of the audit log. It is added and read, nothing else. */
@Entity
@Table(name = "audit_event")
class AuditEventRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long number;

    private Instant at = Instant.EPOCH;
    private String by = "";
    private String action = "";
    private String subject = "";
    private String before = "";
    private String after = "";
    private String reason = "";

    protected AuditEventRow() {}

    AuditEventRow(Instant at, String by, Action action, String subject, String before, String after, String reason) {
        this.at = at;
        this.by = by;
        this.action = action.name();
        this.subject = subject;
        this.before = before;
        this.after = after;
        this.reason = reason;
    }

    AuditEvent asEvent() {
        return new AuditEvent(
                Objects.requireNonNull(number), at, by, Action.valueOf(action), subject, before, after, reason);
    }
}
