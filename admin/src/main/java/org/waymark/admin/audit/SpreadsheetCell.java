package org.waymark.admin.audit;

import java.util.regex.Pattern;

/** A text that a spreadsheet opens as the text it is. */
final class SpreadsheetCell {

    /** What spreadsheets take for the beginning of a formula, also behind spaces. */
    private static final Pattern FORMULA =
            Pattern.compile("\\s*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private SpreadsheetCell() {}

    /** With an apostrophe before it if it might be taken for a formula; numbers stay numbers. */
    static String safe(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
