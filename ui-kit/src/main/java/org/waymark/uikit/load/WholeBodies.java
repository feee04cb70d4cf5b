package org.waymark.uikit.load;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Waits for the whole body of a request before anything is done with it, and without a thread: however many clients send
 * however slowly, all others are answered. A body that has not come in time is refused, as is one that is too large.
 *
 * <p>It has to stand after all other filters, for what comes after it runs when the body is there.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class WholeBodies extends HttpFilter {
    /** The most bytes of a body, in both applications. */
    public static final int LARGEST = 64 * 1024;

    /** At 64 KiB, a connection of 55 kbit/s keeps it. */
    private static final int IN_TIME_SECONDS = 10;

    private static final long serialVersionUID = 1;

    @Resource
    private transient ManagedScheduledExecutorService timer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isWithoutBody(request) || request.getUserPrincipal() != null) {
            // whoever is signed in waits here: the container forgets their roles when the request goes on in another
            // thread
            chain.doFilter(request, response);
        } else {
            await(request, response);
        }
    }

    private static boolean isWithoutBody(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    private void await(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = new BodyRead(request.getInputStream(), LARGEST);
        var waiting = request.startAsync(new WithBody(request, body), response);
        waiting.setTimeout(0); // the container's own time would go on while the request is answered
        var deadline = timer.schedule(
                () -> body.end(HttpServletResponse.SC_REQUEST_TIMEOUT), IN_TIME_SECONDS, TimeUnit.SECONDS);
        body.whenRead(status -> {
            deadline.cancel(false);
            if (status == HttpServletResponse.SC_OK) waiting.dispatch();
            else refuse(waiting, status);
        });
    }

    private static void refuse(AsyncContext waiting, int status) {
        try {
            var response = (HttpServletResponse) waiting.getResponse();
            response.setHeader("Connection", "close");
            response.sendError(status);
        } catch (IOException gone) {
            // nobody is there to be told
        } finally {
            waiting.complete();
        }
    }
}
