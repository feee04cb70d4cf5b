package org.waymark.server.command;

/** What a verb was given cannot be used; the message says why in one line. */
final class RefusedInput extends RuntimeException {
    RefusedInput(String message) {
        super(message);
    }
}
