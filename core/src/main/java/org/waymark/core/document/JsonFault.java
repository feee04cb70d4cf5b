package org.waymark.core.document;

import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Finds where and why a text is not JSON. What the parser says would speak of its own options and classes.
 *
 * @param parser as it stood when it refused to go on
 */
record JsonFault(String text, StreamReadConstraints limits, JsonParser parser) {

    /** The parser knows these words, and points behind them. */
    private static final Set<String> NOT_A_NUMBER = Set.of("NaN", "Infinity", "INF");

    Finding finding(JacksonException fault) {
        return switch (fault) {
            case StreamConstraintsException tooMuch -> beyondLimits(parser.currentLocation());
            case UnexpectedEndOfInputException early -> found(parser.currentLocation(), JsonFinding.ENDS_EARLY);
            default -> misplaced(fault.getLocation());
        };
    }

    /** @param more arguments after line and column */
    private static Finding found(TokenStreamLocation where, JsonFinding code, Object... more) {
        var arguments = Stream.concat(Stream.of(where.getLineNr(), where.getColumnNr()), Stream.of(more));
        return Finding.error("$", code, arguments.toArray());
    }

    /** Names the word or number around the fault, such as NaN or 01, or else the character. */
    private Finding misplaced(TokenStreamLocation where) {
        int fault = offset(where);
        int start = fault;
        int end = fault;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) start--;
        boolean isAround = end > fault || NOT_A_NUMBER.contains(text.substring(start, fault));
        if (start < end && isAround) {
            return found(where, JsonFinding.MISPLACED, "word", Characters.cut(text.substring(start, end), 20));
        }
        if (fault >= text.length()) return found(where, JsonFinding.MISPLACED, "end", "");
        int character = text.codePointAt(fault);
        var kind = kind(character);
        var shown = kind.equals("invisible") ? "U+%04X".formatted(character) : Character.toString(character);
        return found(where, JsonFinding.MISPLACED, kind, shown);
    }

    private static String kind(int character) {
        return switch (character) {
            case '\n', '\r' -> "linebreak";
            case '\t' -> "tab";
            case '"' -> "quote";
            default -> Characters.isVisible(character) ? "character" : "invisible";
        };
    }

    private Finding beyondLimits(TokenStreamLocation where) {
        if (parser.streamReadContext().getNestingDepth() > limits.getMaxNestingDepth()) {
            return found(where, JsonFinding.TOO_DEEP, limits.getMaxNestingDepth());
        }
        return isAfterNumber(offset(where))
                ? found(where, JsonFinding.NUMBER_TOO_LONG, limits.getMaxNumberLength())
                : found(
                        where,
                        JsonFinding.NAME_OR_TEXT_TOO_LONG,
                        limits.getMaxNameLength(),
                        limits.getMaxStringLength());
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
