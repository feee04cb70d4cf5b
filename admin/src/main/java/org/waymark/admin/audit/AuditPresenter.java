package org.waymark.admin.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.waymark.core.publishing.AuditEvent;
import org.waymark.core.publishing.AuditFilter;
import org.waymark.core.publishing.AuditLog;

/** Pages through the audit log by event number, so that new events do not shift what is being read. */
final class AuditPresenter {

    static final int EVENTS_A_PAGE = 25;

    private final AuditLog log;
    private final AuditPage page;
    /** Where each page from the newest to the shown one starts: below this number. */
    private final Deque<Long> starts = new ArrayDeque<>();

    private AuditFilter filter = AuditFilter.NONE;
    private List<AuditEvent> shown = List.of();

    AuditPresenter(AuditLog log, AuditPage page) {
        this.log = log;
        this.page = page;
    }

    void start(AuditFilter wanted) {
        filter = wanted;
        starts.clear();
        starts.push(Long.MAX_VALUE);
        show();
    }

    void older() {
        if (shown.isEmpty()) return;
        starts.push(shown.getLast().number());
        show();
    }

    void newer() {
        if (starts.size() > 1) starts.pop();
        show();
    }

    /** Reads one event more than a page holds, to know whether there are older ones. */
    private void show() {
        var read = log.newest(EVENTS_A_PAGE + 1, starts.element(), filter);
        shown = read.subList(0, Math.min(EVENTS_A_PAGE, read.size()));
        page.show(new AuditState(filter, log.actors(), shown, starts.size() > 1, read.size() > shown.size()));
    }
}
