package org.waymark.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.waymark.core.testing.FindingTextsContract;

class FindingTextsTest extends FindingTextsContract {

    FindingTextsTest() {
        super("org.waymark.core");
    }

    /** A kind of finding with words in two languages. */
    enum Fruit implements FindingCode {
        LEFT(2),
        GONE(0);

        private final int arguments;

        Fruit(int arguments) {
            this.arguments = arguments;
        }

        @Override
        public int arguments() {
            return arguments;
        }
    }

    private static String line(Locale locale, Finding finding) {
        return FindingTexts.in(locale).line(finding);
    }

    @Nested
    class AFinding {

        @Test
        void followsThePluralOfItsLanguage() {
            assertEquals("$: 1 pear is left", line(Locale.ENGLISH, Finding.error("$", Fruit.LEFT, 1, "pear")));
            assertEquals("$: 2000 pears are left", line(Locale.ENGLISH, Finding.error("$", Fruit.LEFT, 2000, "pear")));
            assertEquals("$: 2000 Birnen übrig", line(Locale.GERMAN, Finding.error("$", Fruit.LEFT, 2000, "pear")));
        }

        @Test
        void isWordedInEnglishWhereALanguageHasNoWords() {
            var gone = Finding.error("$", Fruit.GONE);
            assertEquals("$: Nothing is left. Buy some.", line(Locale.FRENCH, gone));
            assertEquals("$: Nothing is left. Buy some.", line(Locale.GERMAN, gone));
        }

        @Test
        void isWordedInTheLanguageOfARegion() {
            assertEquals("$: 1 Birne übrig", line(Locale.of("de", "AT"), Finding.error("$", Fruit.LEFT, 1, "pear")));
        }

        @Test
        void isWordedInEnglishAlsoOnAMachineOfAnotherLanguage() {
            var machine = Locale.getDefault();
            Locale.setDefault(Locale.GERMAN);
            try {
                assertEquals("$: 1 pear is left", line(Locale.FRENCH, Finding.error("$", Fruit.LEFT, 1, "pear")));
            } finally {
                Locale.setDefault(machine);
            }
        }

        @Test
        void keepsEveryDigitOfItsNumbers() {
            var refused = Finding.error("$", JsonFinding.NOT_WHOLE, "1e-9", Long.MIN_VALUE, Long.MAX_VALUE);
            assertEquals(
                    "$: This is 1e-9. Write a whole number from -9223372036854775808 to 9223372036854775807.",
                    line(Locale.ENGLISH, refused));
            var infinite = Finding.error("$", JsonFinding.NOT_FINITE, "1e999", Double.MAX_VALUE);
            assertEquals(
                    "$: This is 1e999. Write a number of at most 1.7976931348623157E308.",
                    line(Locale.ENGLISH, infinite));
        }

        @Test
        void listsWhatIsKnown() {
            var unknown = Finding.warning("$.x", JsonFinding.FIELD_UNKNOWN, List.of("key", "name"));
            assertEquals(
                    "$.x: There is no such field here. Remove it, or rename it to one of: key, name.",
                    line(Locale.ENGLISH, unknown));
        }

        @Test
        void showsWhatSomebodyWroteAsItIs() {
            var missing = Finding.error("$", JsonFinding.FIELD_MISSING, "{0} don''t '{'");
            assertEquals("$: The field \"{0} don''t '{'\" is missing. Add it.", line(Locale.ENGLISH, missing));
        }

        @Test
        void isRefusedWithoutAllItsArguments() {
            var refused = assertThrows(IllegalArgumentException.class, () -> Finding.error("$", Fruit.LEFT, 1));
            assertEquals("Fruit.LEFT takes 2 arguments, not 1: [1]", refused.getMessage());
        }
    }
}
