package org.waymark.admin.audit;

import java.util.List;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditFilter;

/**
 * One page of the audit log, newest first.
 *
 * @param actors everybody who can be asked for
 */
record AuditState(
        AuditFilter filter, List<String> actors, List<AuditEvent> events, boolean hasNewer, boolean hasOlder) {

    AuditState {
        actors = List.copyOf(actors);
        events = List.copyOf(events);
    }
}
