package org.waymark.admin.audit;

import java.util.List;
import org.waymark.core.publishing.AuditEvent;

/** One page of the audit log, newest first. */
record AuditState(List<AuditEvent> events, boolean hasNewer, boolean hasOlder) {

    AuditState {
        events = List.copyOf(events);
    }
}
