package org.waymark.admin.shell;

import java.util.List;
import org.waymark.admin.access.CurrentUser;
import org.waymark.core.account.Role;

/**
 * A line of the navigation.
 *
 * @param path of the page, relative to the application; its first part names the entry
 * @param group entries of one group stand together
 * @param role who may open the page
 */
record NavEntry(String path, int group, Role role) {

    private static final List<NavEntry> ALL = List.of(
            new NavEntry("weights", 1, Role.ADMINISTRATOR),
            new NavEntry("criteria", 1, Role.ADMINISTRATOR),
            new NavEntry("paths", 1, Role.ADMINISTRATOR),
            new NavEntry("questions", 1, Role.ADMINISTRATOR),
            new NavEntry("income", 1, Role.ADMINISTRATOR),
            new NavEntry("evidence", 1, Role.ADMINISTRATOR),
            new NavEntry("findings", 2, Role.ADMINISTRATOR),
            new NavEntry("back-test", 2, Role.ADMINISTRATOR),
            new NavEntry("versions", 2, Role.ADMINISTRATOR),
            new NavEntry("outcomes", 3, Role.ANALYST),
            new NavEntry("people", 4, Role.ADMINISTRATOR),
            new NavEntry("audit", 4, Role.ADMINISTRATOR));

    /** What {@code caller} may open, in order; the first one is where they start. */
    static List<NavEntry> of(CurrentUser caller) {
        return ALL.stream().filter(entry -> caller.is(entry.role())).toList();
    }

    String textKey() {
        return "shell.nav." + path;
    }
}
