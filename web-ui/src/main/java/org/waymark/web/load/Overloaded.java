package org.waymark.web.load;

import java.time.Duration;

/** More is asked than there is room for now. What was asked for was not done; a little later it can be. */
public final class Overloaded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean byOneClient;
    private final Duration retryAfter;

    private Overloaded(boolean byOneClient, Duration retryAfter, String message) {
        super(message);
        this.byOneClient = byOneClient;
        this.retryAfter = retryAfter;
    }

    /** One client asks for more than its share. */
    static Overloaded byOneClient(Duration retryAfter, String message) {
        return new Overloaded(true, retryAfter, message);
    }

    /** All clients together ask for more than the server can do. */
    static Overloaded byAll(Duration retryAfter, String message) {
        return new Overloaded(false, retryAfter, message);
    }

    /** Whether it is this client that asks too much, or everybody together. */
    public boolean isByOneClient() {
        return byOneClient;
    }

    /** Whole seconds after which to try again, at least 1. */
    public long retryAfterSeconds() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
