package org.waymark.web.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what Jersey trips over: a {@code Content-Type} with a quality, which belongs to {@code Accept} alone, ends it with
 * an exception that no mapper sees.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class SoundRequests extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Pattern QUALITY = Pattern.compile(";\\s*qs?\\s*=", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasQuality(request.getContentType())) {
            ApiErrors.write(request, response, Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasQuality(@Nullable String type) {
        return type != null && QUALITY.matcher(type).find();
    }
}
