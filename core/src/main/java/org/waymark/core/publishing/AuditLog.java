package org.waymark.core.publishing;

import java.util.List;

/** Reads the audit log. It is written by those who do the acts, in the same transaction. */
public interface AuditLog {

    /** The {@code count} newest events with a number below {@code before}, newest first. {@code Long.MAX_VALUE} starts at the end. */
    List<AuditEvent> newest(int count, long before);
}
