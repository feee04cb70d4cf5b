package org.waymark.web.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what the server's own parts trip over, at every address. A {@code Content-Type} with a quality, which belongs
 * to {@code Accept} alone, ends Jersey 3.1 with an exception that no mapper sees. A method that nothing here answers makes
 * plain servlets ({@code /health}, {@code /metrics}) say 501, as if it were the server's fault.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SoundRequests extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");
    private static final Pattern QUALITY = Pattern.compile(";\\s*qs?\\s*=", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            ApiErrors.write(response, Problem.of(ProblemKind.METHOD_NOT_ALLOWED));
        } else if (hasQuality(request.getContentType())) {
            ApiErrors.write(response, Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasQuality(@Nullable String type) {
        return type != null && QUALITY.matcher(type).find();
    }
}
