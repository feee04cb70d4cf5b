package org.waymark.core.document;

import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Says in our own words where and why a text is not JSON. What the parser says would speak of its own options and classes.
 *
 * @param parser as it stood when it refused to go on
 */
record JsonFault(String text, StreamReadConstraints limits, JsonParser parser) {

    /** The parser knows these words, and points behind them. */
    private static final Set<String> NOT_A_NUMBER = Set.of("NaN", "Infinity", "INF");

    Finding finding(JacksonException fault) {
        return switch (fault) {
            case StreamConstraintsException tooMuch -> beyondLimits(parser.currentLocation());
            case UnexpectedEndOfInputException early ->
                notJson(
                        parser.currentLocation(),
                        "the document ends before it is complete",
                        "Maybe a bracket or a quotation mark is missing.");
            default ->
                notJson(
                        fault.getLocation(),
                        "%s cannot stand here".formatted(named(offset(fault.getLocation()))),
                        "Maybe a comma, a colon or a quotation mark is missing or too much.");
        };
    }

    private static Finding notJson(TokenStreamLocation where, String what, String wayOut) {
        return Finding.error(
                "$",
                "Not JSON at line %d, column %d: %s".formatted(where.getLineNr(), where.getColumnNr(), what),
                wayOut);
    }

    /** The word or number around the fault, such as NaN or 01, or else the character. */
    private String named(int fault) {
        int start = fault;
        int end = fault;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) start--;
        boolean isAround = end > fault || NOT_A_NUMBER.contains(text.substring(start, fault));
        return start < end && isAround
                ? "\"" + Characters.cut(text.substring(start, end), 20) + "\""
                : character(fault);
    }

    private String character(int offset) {
        if (offset >= text.length()) return "the end of the document";
        int character = text.codePointAt(offset);
        return switch (character) {
            case '\n', '\r' -> "a line break";
            case '\t' -> "a tab";
            case '"' -> "a quotation mark";
            default ->
                Characters.isVisible(character)
                        ? "\"" + Character.toString(character) + "\""
                        : "the character U+%04X".formatted(character);
        };
    }

    private Finding beyondLimits(TokenStreamLocation where) {
        return Finding.error(
                "$",
                "Line %d, column %d: %s".formatted(where.getLineNr(), where.getColumnNr(), tooMuch(offset(where))),
                "Write a document within this limit.");
    }

    private String tooMuch(int end) {
        if (parser.streamReadContext().getNestingDepth() > limits.getMaxNestingDepth()) {
            return "the document is nested deeper than %d".formatted(limits.getMaxNestingDepth());
        }
        return isAfterNumber(end)
                ? "a number has more than %d digits".formatted(limits.getMaxNumberLength())
                : "a name has more than %d characters, or a text more than %d"
                        .formatted(limits.getMaxNameLength(), limits.getMaxStringLength());
    }

    /** A text may end in digits too, but they begin behind a quotation mark or another character of it. */
    private boolean isAfterNumber(int end) {
        int start = end;
        while (start > 0 && "0123456789.eE+-".indexOf(text.charAt(start - 1)) >= 0) start--;
        return start < end && (start == 0 || "[,: \t\r\n".indexOf(text.charAt(start - 1)) >= 0);
    }

    private int offset(TokenStreamLocation location) {
        return Math.clamp(location.getCharOffset(), 0, text.length());
    }
}
