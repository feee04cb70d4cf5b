package org.waymark.web.question;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;

/** A number as people write it in a language, with or without separators of thousands. */
final class NumberEntry {
    private final NumberFormat format;

    NumberEntry(Locale locale) {
        format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
    }

    /** Empty unless all of {@code typed} is one number. */
    OptionalDouble read(String typed) {
        var text = typed.strip();
        var end = new ParsePosition(0);
        var number = format.parse(text, end);
        return number == null || end.getIndex() < text.length()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.doubleValue());
    }

    /** As it stands in the field: without separators of thousands. */
    String written(double value) {
        format.setGroupingUsed(false);
        try {
            return format.format(value);
        } finally {
            format.setGroupingUsed(true);
        }
    }
}
