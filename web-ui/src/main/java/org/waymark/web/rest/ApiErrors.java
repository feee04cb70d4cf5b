package org.waymark.web.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.waymark.uikit.failure.Outage;

/**
 * Turns the error pages that the container writes under {@code /api} into problems, and answers for addresses under
 * {@code /api} that are no part of the API; without it they would show the application's first page.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class ApiErrors extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(ApiErrors.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isPartOfTheApi(request)) {
            write(request, response, Problem.of(ProblemKind.NOT_FOUND));
            return;
        }
        CallerAddress.note(request);
        try {
            chain.doFilter(request, new ProblemAnswer(request, response));
        } catch (RuntimeException | ServletException unexpected) {
            if (Outage.isBehind(unexpected)) {
                response.setIntHeader("Retry-After", Outage.RETRY_AFTER_SECONDS);
                write(request, response, Problem.of(ProblemKind.UNAVAILABLE));
                return;
            }
            LOG.log(Level.ERROR, "A request ended outside the API", unexpected);
            write(request, response, Problem.of(ProblemKind.UNEXPECTED));
        }
    }

    private static boolean isPartOfTheApi(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.equals(RestApplication.ROOT) || path.startsWith(RestApplication.ROOT + "/");
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) return;
        var language = Language.ofProblems(request.getHeader("Accept-Language"));
        var body = problem.body(language);
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(ProblemMapper.PROBLEM_JSON);
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static final class ProblemAnswer extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        ProblemAnswer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            write(request, (HttpServletResponse) getResponse(), Problem.ofStatus(status));
        }

        /** The container's message is not passed on: it speaks of servlets. */
        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
