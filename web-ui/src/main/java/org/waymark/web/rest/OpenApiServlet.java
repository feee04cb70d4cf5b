package org.waymark.web.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The description of the API, as it was written: in YAML, and in JSON for whoever accepts that. The application server's
 * own service adds members to it that OpenAPI does not know, and generators of clients refuse them.
 */
@WebServlet(urlPatterns = "/openapi", asyncSupported = true)
public class OpenApiServlet extends HttpServlet {
    private static final String DOCUMENT = "/META-INF/openapi.yaml";
    private static final long serialVersionUID = 1;

    private transient byte[] yaml = {};
    private transient byte[] json = {};

    @Override
    public void init() throws ServletException {
        try (var document = OpenApiServlet.class.getResourceAsStream(DOCUMENT)) {
            yaml = document.readAllBytes();
            json = Json.write(new YAMLMapper().readTree(yaml));
        } catch (IOException missing) {
            throw new ServletException(DOCUMENT, missing);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean inJson = wantsJson(request);
        var document = inJson ? json : yaml;
        response.setContentType(inJson ? "application/json" : "application/yaml");
        response.setHeader("Vary", "Accept");
        response.setContentLength(document.length);
        response.getOutputStream().write(document);
    }

    /** By the header {@code Accept}, or by {@code ?format=JSON} as MicroProfile OpenAPI has it. */
    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return "json".equalsIgnoreCase(request.getParameter("format"))
                || accept != null && accept.toLowerCase(Locale.ROOT).contains("application/json");
    }
}
