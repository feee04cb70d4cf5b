package org.waymark.core.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Locale;
import org.waymark.core.document.Finding;
import org.waymark.core.document.FindingTexts;
import org.waymark.core.document.Reading;

/** What tests expect to have come of reading. */
public final class Readings {

    private Readings() {}

    /** What was read; the test fails with the findings if it could not be. */
    public static <T> T value(Reading<T> reading) {
        return reading.orThrow(findings -> new AssertionError(findings));
    }

    /** Why it could not be read; the test fails if it could. */
    public static List<Finding> findings(Reading<?> reading) {
        return switch (reading) {
            case Reading.Read<?>(var value) -> fail("it was read: " + value);
            case Reading.Unreadable<?>(var findings) -> findings;
        };
    }

    /** What is wrong, in English. */
    public static String problem(Finding finding) {
        return FindingTexts.in(Locale.ENGLISH).problem(finding);
    }

    /** What helps, in English. */
    public static String wayOut(Finding finding) {
        return FindingTexts.in(Locale.ENGLISH).wayOut(finding);
    }
}
