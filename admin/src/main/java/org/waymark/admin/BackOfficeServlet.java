package org.waymark.admin;

import com.vaadin.cdi.CdiVaadinServlet;
import com.vaadin.flow.server.InitParameters;
import jakarta.servlet.annotation.WebInitParam;
import jakarta.servlet.annotation.WebServlet;

/** Serves the pages. An open tab does not keep its session alive: half an hour without an act ends it. */
@WebServlet(
        urlPatterns = "/*",
        asyncSupported = true,
        loadOnStartup = 1,
        initParams = @WebInitParam(name = InitParameters.SERVLET_PARAMETER_CLOSE_IDLE_SESSIONS, value = "true"))
public class BackOfficeServlet extends CdiVaadinServlet {
    private static final long serialVersionUID = 1;
}
