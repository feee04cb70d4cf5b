package org.waymark.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.publishing.AuditLog;
import org.waymark.core.publishing.Change;

/** Events in a list, numbered from 1. */
public final class InMemoryAuditLog implements AuditLog {

    private final List<AuditEvent> events = new ArrayList<>();

    synchronized void add(Instant at, String by, Action action, String subject, List<Change> changes, String reason) {
        events.add(new AuditEvent(events.size() + 1, at, by, action, subject, changes, reason));
    }

    @Override
    public synchronized List<AuditEvent> newest(int count, long before, AuditFilter filter) {
        return events.reversed().stream()
                .filter(event -> event.number() < before)
                .filter(event -> AuditFilters.fits(filter, event))
                .limit(count)
                .toList();
    }

    @Override
    public synchronized List<String> actors() {
        return events.stream().map(AuditEvent::by).distinct().sorted().toList();
    }
}
