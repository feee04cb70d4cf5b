package org.waymark.uikit.failure;

import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What went wrong on our side, as far as the person in front of the screen can do something about it. */
public enum Failure {
    /** The database does not answer; in a few seconds it may. */
    OUTAGE(
            HttpServletResponse.SC_SERVICE_UNAVAILABLE,
            "failure.outage.title",
            "failure.outage.text",
            "failure.outage.step"),
    /** Something is wrong with the program. */
    FAULT(
            HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
            "failure.error.title",
            "failure.error.text",
            "failure.error.step");

    private final int status;
    private final String title;
    private final String text;
    private final String step;

    Failure(int status, String title, String text, String step) {
        this.status = status;
        this.title = title;
        this.text = text;
        this.step = step;
    }

    public static Failure behind(Throwable failure) {
        return Outage.isBehind(failure) ? OUTAGE : FAULT;
    }

    /** Key of the heading. */
    public String title() {
        return title;
    }

    /** Key of what is said when a page cannot be shown. */
    public String text() {
        return text;
    }

    /** Key of what is said when a step on a page cannot be carried out. */
    String step() {
        return step;
    }

    /** The status of the page that reports it; says on the answer under way when to come again. */
    public int answered() {
        var response = VaadinResponse.getCurrent();
        if (this == OUTAGE && response != null) {
            response.setHeader("Retry-After", Integer.toString(Outage.RETRY_AFTER_SECONDS));
        }
        return status;
    }

    /** Writes it to the log: an outage in one line, a fault with all that is known of it. */
    public void log(Logger log, String what, Throwable failure) {
        switch (this) {
            case OUTAGE ->
                log.warning("%s because the database does not answer: %s".formatted(what, Outage.reason(failure)));
            case FAULT -> log.log(Level.SEVERE, what, failure);
        }
    }
}
