package org.waymark.server.database;

/** One of PostgreSQL's programs ended with a status other than 0. */
final class PostgresFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PostgresFailure(String program, int status, String output) {
        super("%s ended with status %s: %s".formatted(program, status, lastLineOf(output)));
    }

    private static String lastLineOf(String output) {
        String[] lines = output.strip().split("\\R");
        return lines[lines.length - 1].strip();
    }
}
