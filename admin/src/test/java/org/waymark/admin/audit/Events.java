package org.waymark.admin.audit;

import java.util.List;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.publishing.AuditLog;
import org.waymark.core.testing.AuditFilters;

/** A log of events that a test puts there. */
record Events(List<AuditEvent> all) implements AuditLog {

    @Override
    public List<AuditEvent> newest(int count, long before, AuditFilter filter) {
        return all.reversed().stream()
                .filter(event -> event.number() < before && AuditFilters.fits(filter, event))
                .limit(count)
                .toList();
    }

    @Override
    public List<String> actors() {
        return all.stream().map(AuditEvent::by).distinct().sorted().toList();
    }
}
