package org.waymark.core.document;

/**
 * Something that is wrong, or may be, with a document, a draft or an answer. All findings are told at once, never only
 * the first.
 *
 * @param path where it is, as a JSON path: {@code $.criteria[2].baseWeight}
 * @param problem what is wrong, in one sentence with the value and the limit
 * @param wayOut what helps: "Maybe …"; may be empty
 */
public record Finding(String path, String problem, String wayOut, Severity severity) {

    /** How much a finding weighs. */
    public enum Severity {
        /** Must be put right first. */
        ERROR,
        /** Should be looked at, but nothing is refused because of it. */
        WARNING
    }

    public static Finding error(String path, String problem, String wayOut) {
        return new Finding(path, problem, wayOut, Severity.ERROR);
    }

    public static Finding warning(String path, String problem, String wayOut) {
        return new Finding(path, problem, wayOut, Severity.WARNING);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: path, problem, way out. */
    @Override
    public String toString() {
        return wayOut.isEmpty() ? "%s: %s".formatted(path, problem) : "%s: %s. %s".formatted(path, problem, wayOut);
    }
}
