package org.waymark.uikit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = Texts.in(Locale.of("en", "AU"), TextsTest.class.getClassLoader());

    @Test
    void comeInTheLanguageWithoutItsRegion() {
        assertEquals(Locale.ENGLISH, texts.locale());
        assertEquals("Copied", texts.say("common.action.copied"));
    }

    @Test
    void fallBackToTheFirstLanguageForAnUnknownOne() {
        assertEquals(
                "Copied",
                Texts.in(Locale.KOREAN, TextsTest.class.getClassLoader()).say("common.action.copied"));
    }

    @Test
    void followThePluralOfTheLanguage() {
        assertEquals("about 1 minute left", texts.say("testing.minutes", 1));
        assertEquals("about 3 minutes left", texts.say("testing.minutes", 3));
    }

    @Test
    void sayPhrasesInsidePhrases() {
        assertEquals("It is: Copied", texts.say(Phrase.of("testing.nested", Phrase.of("common.action.copied"))));
    }

    @Test
    void writeDaysOut() {
        assertEquals("It is: 22 November 2026", texts.say("testing.nested", LocalDate.of(2026, 11, 22)));
    }

    @Test
    void showTheKeyWhereATextIsMissing() {
        assertEquals("testing.it's-missing", texts.say("testing.it's-missing"));
    }
}
