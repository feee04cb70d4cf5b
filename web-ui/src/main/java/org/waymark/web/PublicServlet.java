package org.waymark.web;

import com.vaadin.cdi.CdiVaadinServlet;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.web.plain.PlainPages;

/** Serves the files, then the pages that need no session, then those that do. */
@WebServlet(urlPatterns = "/*", asyncSupported = true, loadOnStartup = 1)
public class PublicServlet extends CdiVaadinServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient PlainPages plain;

    @Override
    protected boolean serveStaticOrWebJarRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (super.serveStaticOrWebJarRequest(request, response)) return true;
        var vaadinRequest = createVaadinRequest(request);
        var vaadinResponse = new VaadinServletResponse(response, getService());
        getService().setCurrentInstances(vaadinRequest, vaadinResponse);
        try {
            return plain.answer(vaadinRequest, vaadinResponse);
        } finally {
            CurrentInstance.clearAll();
        }
    }
}
