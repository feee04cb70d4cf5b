package org.waymark.admin;

import com.vaadin.cdi.CdiVaadinServlet;
import com.vaadin.flow.server.InitParameters;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.uikit.load.Client;
import org.waymark.uikit.load.OpenPages;

/**
 * Serves the pages, as long as there is room for them. An open tab does not keep its session alive: half an hour without
 * an act ends it.
 */
@WebServlet(
        urlPatterns = "/*",
        asyncSupported = true,
        loadOnStartup = 1,
        initParams = @WebInitParam(name = InitParameters.SERVLET_PARAMETER_CLOSE_IDLE_SESSIONS, value = "true"))
public class BackOfficeServlet extends CdiVaadinServlet {
    private static final long serialVersionUID = 1;
    private static final String SECONDS_UNTIL_ROOM = "60";

    @Inject
    private transient OpenPages pages;

    @Override
    protected boolean serveStaticOrWebJarRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (super.serveStaticOrWebJarRequest(request, response)) return true;
        if (request.getSession(false) != null || pages.hasRoomFor(Client.of(request))) return false;
        response.setHeader("Retry-After", SECONDS_UNTIL_ROOM);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return true;
    }
}
