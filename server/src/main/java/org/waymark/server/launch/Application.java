package org.waymark.server.launch;

import java.util.List;

/**
 * A web application of the server.
 *
 * @param contextRoot where it answers, for example {@code /admin}
 * @param role what a person calls it
 */
record Application(String name, String contextRoot, String role) {
    static final Application WEB_UI = new Application("web-ui", "/", "Public pages");
    static final Application ADMIN = new Application("admin", "/admin", "Back office");

    /** In the order of their start. */
    static final List<Application> ALL = List.of(WEB_UI, ADMIN);

    String addressAt(int port) {
        return "http://localhost:" + port + (contextRoot.endsWith("/") ? contextRoot : contextRoot + "/");
    }
}
