package org.waymark.uikit.load;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Comparator;

/**
 * Counts the pages that are open: each session for one, and every further page in it for one more. A session whose page
 * was never opened ends soon.
 */
@Singleton
public class PageCount {
    /** In one session; one more closes the one that was opened first. */
    static final int MOST_IN_A_SESSION = 10;

    private static final Duration UNOPENED = Duration.ofMinutes(1);

    private final OpenPages pages;

    @Inject
    PageCount(OpenPages pages) {
        this.pages = pages;
    }

    void start(@Observes ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(this::begin);
        service.addSessionDestroyListener(this::end);
        service.addUIInitListener(init -> open(init.getUI()));
    }

    private void begin(SessionInitEvent event) {
        if (!(event.getRequest() instanceof VaadinServletRequest request)) return;
        var http = request.getSession();
        var visit = new Visit(Client.of(request), http.getMaxInactiveInterval());
        http.setMaxInactiveInterval(Math.toIntExact(UNOPENED.toSeconds()));
        event.getSession().setAttribute(Visit.class, visit);
        pages.opened(visit.client);
    }

    private void end(SessionDestroyEvent event) {
        var visit = event.getSession().getAttribute(Visit.class);
        if (visit != null) pages.closed(visit.client);
    }

    private void open(UI ui) {
        var session = ui.getSession();
        var visit = session.getAttribute(Visit.class);
        if (visit == null) return;
        var http = session.getSession();
        if (http.getMaxInactiveInterval() == UNOPENED.toSeconds()) http.setMaxInactiveInterval(visit.secondsKept);
        if (session.getUIs().size() < 2) return;
        pages.opened(visit.client);
        ui.addDetachListener(detached -> pages.closed(visit.client));
        if (session.getUIs().size() > MOST_IN_A_SESSION || !pages.hasRoomFor(visit.client)) closeTheFirst(session, ui);
    }

    /** Whoever comes back to it loads it again. */
    private static void closeTheFirst(VaadinSession session, UI but) {
        session.getUIs().stream()
                .filter(ui -> ui != but && !ui.isClosing())
                .min(Comparator.comparingInt(UI::getUIId))
                .ifPresent(UI::close);
    }

    /**
     * @param client who began the session
     * @param secondsKept how long it is kept without a request, once a page of it is open
     */
    private record Visit(String client, int secondsKept) {}
}
