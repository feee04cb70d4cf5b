package org.waymark.web.rest;

import jakarta.servlet.ServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.waymark.uikit.load.Client;

/** Who calls the API. The servlet in front knows it and notes it for the resources. */
final class CallerAddress {
    private static final String NOTE = "org.waymark.web.rest.caller";

    private CallerAddress() {}

    static void note(ServletRequest request) {
        request.setAttribute(NOTE, Client.of(request));
    }

    /** Somebody unknown where no servlet is in front. */
    static String of(ContainerRequestContext request) {
        return request.getProperty(NOTE) instanceof String client ? client : "";
    }
}
