package org.waymark.web.rest;

import org.waymark.core.assessment.Assessment;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.Finding;
import org.waymark.core.document.FindingCode;
import org.waymark.core.document.FindingTexts;

/**
 * What can be wrong with a request. Its name in an answer is the address at which it is explained. Of its words
 * {@code problem} is the title and {@code way-out} the explanation.
 */
enum ProblemKind implements FindingCode {
    MALFORMED_REQUEST(400),
    INVALID_BODY(400),
    INVALID_ANSWERS(400),
    NOT_FOUND(404),
    UNKNOWN_ASSESSMENT(404, Assessment.KEPT_FOR.toDays()),
    UNKNOWN_QUESTION(404),
    NO_INCOME(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    STILL_OPEN(409),
    ALREADY_FINISHED(409),
    PRECONDITION_FAILED(412),
    BODY_TOO_LARGE(413, JsonBody.LARGEST),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    REFUSED(400),
    UNEXPECTED(500),
    OVERLOADED(503),
    UNAVAILABLE(503);

    private final int status;
    private final Object[] arguments;

    ProblemKind(int status, Object... arguments) {
        this.status = status;
        this.arguments = arguments;
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

    @Override
    public int arguments() {
        return arguments.length;
    }

    String title(FindingTexts texts) {
        return texts.problem(wholeRequest());
    }

    /** What it means and what helps, in a sentence or two. */
    String explanation(FindingTexts texts) {
        return texts.wayOut(wholeRequest());
    }

    private Finding wholeRequest() {
        return Finding.error("$", this, arguments);
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
