package org.waymark.core.publishing;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.waymark.core.document.Finding;

/** What is linked is a page of the web, and somebody has read it by today. */
final class LinkRules {

    private LinkRules() {}

    /** Only pages of the web: whatever else an address may open, people shall not open it from here. */
    static void opensAPage(String path, URI address, List<Finding> found) {
        var scheme = address.getScheme();
        boolean isWeb = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        if (isWeb && address.getHost() != null) return;
        found.add(Finding.error(path, DraftFinding.NOT_A_PAGE, address));
    }

    static void checkedByToday(String path, LocalDate checkedOn, LocalDate today, List<Finding> found) {
        if (!checkedOn.isAfter(today)) return;
        found.add(Finding.error(path + ".checked-on", DraftFinding.CHECKED_IN_FUTURE, checkedOn, today));
    }
}
