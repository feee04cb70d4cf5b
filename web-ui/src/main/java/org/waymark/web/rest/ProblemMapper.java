package org.waymark.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.waymark.uikit.failure.Outage;
import org.waymark.web.load.Overloaded;

/** Every way in which a request can fail, reported as a problem. {@link ProblemWords} puts it into words. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** The media type of RFC 9457. */
    static final String PROBLEM_JSON = "application/problem+json";

    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Override
    public Response toResponse(Throwable end) {
        return switch (end) {
            case Overloaded overload -> tooMuch(overload);
            case Refusal refusal -> answer(refusal.problem()).build();
            case WebApplicationException chosen -> ofContainer(chosen.getResponse());
            default -> unexpected(end);
        };
    }

    private static Response tooMuch(Overloaded overload) {
        var kind = overload.isByOneClient() ? ProblemKind.TOO_MANY_REQUESTS : ProblemKind.OVERLOADED;
        return answer(Problem.of(kind))
                .header(HttpHeaders.RETRY_AFTER, overload.retryAfterSeconds())
                .build();
    }

    /** What JAX-RS refuses by itself: an unknown path, another method, a type that is not offered. */
    private static Response ofContainer(Response chosen) {
        if (chosen.getStatus() < 400) return chosen;
        var answer = answer(Problem.ofStatus(chosen.getStatus()));
        var allowed = chosen.getHeaderString(HttpHeaders.ALLOW);
        if (allowed != null) answer.header(HttpHeaders.ALLOW, allowed);
        return answer.build();
    }

    /** A fault of ours, unless the database is down; then it is no fault of the program. */
    private static Response unexpected(Throwable end) {
        if (Outage.isBehind(end)) {
            LOG.log(
                    Level.WARNING,
                    () -> "A request was refused because the database does not answer: " + Outage.reason(end));
            return answer(Problem.of(ProblemKind.UNAVAILABLE))
                    .header(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER_SECONDS)
                    .build();
        }
        LOG.log(Level.ERROR, "A request ended unexpectedly", end);
        return answer(Problem.of(ProblemKind.UNEXPECTED)).build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status())
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
    }
}
