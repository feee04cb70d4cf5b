package org.waymark.web.result;

import java.util.Locale;
import org.waymark.uikit.text.Phrase;
import org.waymark.uikit.text.Texts;

/** Turns phrases into words on the parts of the page. */
record PageTexts(Texts texts) {

    static PageTexts in(Locale locale) {
        return new PageTexts(Texts.in(locale, Thread.currentThread().getContextClassLoader()));
    }

    String say(Phrase phrase) {
        return texts.say(phrase);
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }
}
