package org.waymark.web.rest;

import java.util.Locale;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.document.EnumKey;

/** What can be wrong with a request. Its name in an answer is the address at which it is explained. */
enum ProblemKind {
    MALFORMED_REQUEST(
            400,
            "The request cannot be read",
            "The address, a header or the body is not of the form that HTTP or JSON asks for. The findings say where."),
    INVALID_BODY(
            400,
            "The body does not fit",
            "The body is JSON, but not what is asked for here. Every field that does not fit is listed in the findings."),
    INVALID_ANSWERS(
            400,
            "An answer does not fit its question",
            "Every answer that does not fit is listed in the findings. GET /api/v1/model lists the questions and their kinds."),
    NOT_FOUND(404, "There is nothing here", "No resource has this address. GET /openapi lists those there are."),
    UNKNOWN_ASSESSMENT(
            404,
            "There is no such assessment",
            "Its token is mistyped, it was deleted, or nobody has touched it for %d days. POST /api/v1/assessments begins a new one."
                    .formatted(Assessment.KEPT_FOR.toDays())),
    UNKNOWN_QUESTION(
            404,
            "There is no such question",
            "The version of the model on which this assessment began has no question with this key."),
    NO_INCOME(
            404,
            "There are no simulated months",
            "The published model has no part on income, from which they are simulated."),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here", "The header Allow lists the methods that are."),
    NOT_ACCEPTABLE(406, "The answer cannot be given in the form asked for", "Answers are application/json."),
    REQUEST_TIMEOUT(408, "The request took too long", "Its body did not arrive completely in time."),
    STILL_OPEN(
            409,
            "Questions are still open",
            "There is an outcome once every question that must be answered is. The findings list those that are not."),
    ALREADY_FINISHED(
            409,
            "The assessment is finished",
            "A finished assessment does not change. POST /api/v1/assessments begins a new one."),
    PRECONDITION_FAILED(
            412,
            "The version is another one",
            "The header If-Match asks for a version of the model that is not the published one in this language."),
    BODY_TOO_LARGE(
            413,
            "The body is too large",
            String.format(Locale.ROOT, "A body has at most %,d bytes.", JsonBody.LARGEST)),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body is not in a form that is read here",
            "Bodies are application/json in UTF-8, not compressed."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests from this address",
            "Nothing was done. The header Retry-After says after how many seconds to try again."),
    REFUSED(400, "The request is refused", "The server did not take the request as it was sent."),
    UNEXPECTED(
            500,
            "Something went wrong on our side",
            "The request was not to blame; what happened is in the server's log."),
    OVERLOADED(
            503,
            "The server is busy",
            "The header Retry-After says after how many seconds to ask again. That gives what this request would have given."),
    UNAVAILABLE(
            503,
            "The database does not answer",
            "The header Retry-After says after how many seconds to try again. Whether this step was stored shows when the assessment is read again.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemKind(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** The kind that stands for an HTTP status which the container chose. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? REFUSED : UNEXPECTED;
        };
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String explanation() {
        return explanation;
    }

    /** The last part of its address, as in {@code unknown-assessment}. */
    String key() {
        return EnumKey.of(this);
    }

    /** Where it is explained; the {@code type} of the problem. */
    String address() {
        return RestApplication.ROOT + "/problems/" + key();
    }
}
