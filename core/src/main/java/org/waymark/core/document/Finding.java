package org.waymark.core.document;

import java.util.List;
import java.util.Locale;

/**
 * Something that is wrong, or may be, with a document, a draft or an answer. All findings are reported at once, never only
 * the first. {@link FindingTexts} has the words.
 *
 * @param path where it is, as a JSON path: {@code $.criteria[2].baseWeight}
 * @param arguments the values and limits that the words name, in the order of the patterns
 */
public record Finding(String path, FindingCode code, List<Object> arguments, Severity severity) {

    /** How much a finding weighs. */
    public enum Severity {
        /** Must be put right first. */
        ERROR,
        /** Should be looked at, but nothing is refused because of it. */
        WARNING
    }

    public Finding {
        arguments = List.copyOf(arguments);
        if (arguments.size() != code.arguments()) {
            throw new IllegalArgumentException("%s.%s takes %s arguments, not %s: %s"
                    .formatted(
                            code.getDeclaringClass().getSimpleName(),
                            code.name(),
                            code.arguments(),
                            arguments.size(),
                            arguments));
        }
    }

    public static Finding error(String path, FindingCode code, Object... arguments) {
        return new Finding(path, code, List.of(arguments), Severity.ERROR);
    }

    public static Finding warning(String path, FindingCode code, Object... arguments) {
        return new Finding(path, code, List.of(arguments), Severity.WARNING);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line in English, as logs have it. */
    @Override
    public String toString() {
        return FindingTexts.in(Locale.ENGLISH).line(this);
    }
}
