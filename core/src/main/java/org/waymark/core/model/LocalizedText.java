package org.waymark.core.model;

import java.util.Locale;
import java.util.Map;

/** A text that administrators write, per language. The model's check demands the default locale. */
public record LocalizedText(Map<Locale, String> byLocale) {

    public LocalizedText {
        byLocale = Map.copyOf(byLocale);
    }

    /** The text in {@code wanted}, else in its language without region, else in {@code fallback}, else empty. */
    public String in(Locale wanted, Locale fallback) {
        var exact = byLocale.get(wanted);
        if (exact != null) return exact;
        var language = byLocale.get(Locale.of(wanted.getLanguage()));
        if (language != null) return language;
        return byLocale.getOrDefault(fallback, "");
    }
}
