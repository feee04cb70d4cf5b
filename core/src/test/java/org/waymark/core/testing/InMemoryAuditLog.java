package org.waymark.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditEvent.Action;
import org.waymark.core.publishing.AuditLog;

/** Events in a list, numbered from 1. */
public final class InMemoryAuditLog implements AuditLog {

    private final List<AuditEvent> events = new ArrayList<>();

    synchronized void add(
            Instant at, String by, Action action, String subject, String before, String after, String reason) {
        events.add(new AuditEvent(events.size() + 1, at, by, action, subject, before, after, reason));
    }

    @Override
    public synchronized List<AuditEvent> newest(int count, long before) {
        return events.reversed().stream()
                .filter(event -> event.number() < before)
                .limit(count)
                .toList();
    }
}
