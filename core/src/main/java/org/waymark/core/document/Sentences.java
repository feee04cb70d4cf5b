package org.waymark.core.document;

/** The wording of findings. */
final class Sentences {

    private Sentences() {}

    /** With a capital letter at the start and no full stop at the end: the finding puts it. */
    static String sentence(String words) {
        if (words.isBlank()) return "Something does not fit";
        var start = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
    }
}
