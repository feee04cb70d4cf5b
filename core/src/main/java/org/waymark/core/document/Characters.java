package org.waymark.core.document;

/**
 * Characters as people and JSON Schema count them: Unicode code points. An emoji is one, though it takes two places in a
 * Java string.
 */
public final class Characters {

    private Characters() {}

    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text itself, or its first {@code most} characters and three dots. */
    public static String cut(String text, int most) {
        return count(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** Whether it consists of nothing but spaces of any width, tabs and line breaks. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    /** Whether a database takes it: no control characters but line breaks and tabs, and no half of a character pair. */
    static boolean areStorable(String text) {
        return text.codePoints().allMatch(c -> isVisible(c) || c == '\n' || c == '\r' || c == '\t');
    }

    static boolean isVisible(int character) {
        return Character.getType(character) != Character.SURROGATE && !Character.isISOControl(character);
    }
}
