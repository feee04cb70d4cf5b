package org.waymark.server.report;

/** Why a verb cannot do its work, as one line for the person at the terminal: the thing, its value, the way out. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFailure(String line) {
        super(line);
    }

    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }

    /** The innermost message of a chain of causes, on one line; the class name where nobody wrote a message. */
    public static String reasonOf(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) innermost = innermost.getCause();
        String message = innermost.getMessage();
        return message == null || message.isBlank() ? innermost.getClass().getSimpleName() : onOneLine(message);
    }

    /** The text with its line breaks replaced by spaces. */
    public static String onOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
