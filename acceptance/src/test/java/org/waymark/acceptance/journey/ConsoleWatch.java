package org.waymark.acceptance.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser complains of in its console: scripts that fail, and whatever the policy of the page forbids. */
public final class ConsoleWatch {
    private static final Set<String> COMPLAINTS = Set.of("error", "warning");

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private ConsoleWatch() {}

    /** Listens from now on. */
    public static ConsoleWatch over(Page page) {
        var watch = new ConsoleWatch();
        page.onConsoleMessage(message -> watch.note(page, message));
        page.onPageError(error -> watch.complaints.add(page.url() + ": " + error));
        return watch;
    }

    private void note(Page page, ConsoleMessage message) {
        // the browser says so of every "not found", also of our own page for it, and of all that is asked for offline
        if (message.text().startsWith("Failed to load resource")) return;
        if (COMPLAINTS.contains(message.type())) {
            complaints.add("%s: %s (%s)".formatted(page.url(), message.text(), message.location()));
        }
    }

    /** Fails with all complaints so far. */
    public void heardNothing() {
        assertEquals(List.of(), List.copyOf(complaints));
    }
}
