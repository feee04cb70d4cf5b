package org.waymark.uikit.text;

import java.util.List;

/**
 * Something to say, before it has words: the key of a text and what it is filled with. A presenter hands it to a view, a
 * test compares it.
 *
 * @param arguments in the order of the placeholders: texts, numbers, {@link java.time.LocalDate} or other phrases
 */
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** Words that are there already, such as those an administrator wrote. */
    public static Phrase verbatim(String words) {
        return of("common.verbatim", words);
    }
}
