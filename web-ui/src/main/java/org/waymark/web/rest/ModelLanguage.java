package org.waymark.web.rest;

import java.util.Locale;
import org.waymark.core.model.LocalizedText;

/** The texts of a model in one language, with its default where a translation is missing. */
record ModelLanguage(Locale language, Locale fallback) {

    String of(LocalizedText text) {
        return text.in(language, fallback);
    }
}
