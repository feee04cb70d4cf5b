package org.waymark.core.publishing;

import java.util.List;

/** Reads the audit log. It is written by those who do the acts, in the same transaction. */
public interface AuditLog {

    /**
     * Of the events that fit {@code filter} and have a number below {@code before}, the {@code count} newest, newest first.
     * {@code Long.MAX_VALUE} starts at the end.
     */
    List<AuditEvent> newest(int count, long before, AuditFilter filter);

    /** Everybody who stands in the log as having done something, by name. */
    List<String> actors();
}
