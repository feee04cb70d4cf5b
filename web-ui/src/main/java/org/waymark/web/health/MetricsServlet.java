package org.waymark.web.health;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** The figures in the text format of Prometheus, for those who may read them. */
@WebServlet(urlPatterns = "/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient PublishedFigures figures;

    @Inject
    private transient Config settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = access().statusFor(request);
        if (status == HttpServletResponse.SC_OK) {
            var format = PrometheusTextFormatWriter.create();
            response.setContentType(format.getContentType());
            format.write(response.getOutputStream(), figures.now());
        } else {
            if (status == HttpServletResponse.SC_UNAUTHORIZED) response.setHeader("WWW-Authenticate", "Bearer");
            response.setStatus(status);
        }
    }

    private MetricsAccess access() {
        return new MetricsAccess(
                setting("waymark.metrics.token"),
                setting("waymark.public-url").isPresent()
                        || setting("waymark.proxies").isPresent());
    }

    private Optional<String> setting(String name) {
        return settings.getOptionalValue(name, String.class);
    }
}
