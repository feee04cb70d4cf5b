package org.waymark.web.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.core.model.DecisionModel;

/** In which of its languages a model is shown to somebody, by RFC 4647 lookup of {@code Accept-Language}. */
final class Language {

    private Language() {}

    /** The model's default if the header is missing, cannot be read, or names no language of the model. */
    static Locale of(DecisionModel model, @Nullable String acceptLanguage) {
        return Optional.ofNullable(acceptLanguage)
                .flatMap(Language::ranges)
                .map(ranges -> Locale.lookup(ranges, languages(model)))
                .orElse(model.defaultLocale());
    }

    /** Those in which the model has a name, its default first. */
    static List<Locale> languages(DecisionModel model) {
        var languages = new LinkedHashSet<Locale>();
        languages.add(model.defaultLocale());
        model.name().byLocale().keySet().stream()
                .sorted((a, b) -> a.toLanguageTag().compareTo(b.toLanguageTag()))
                .forEach(languages::add);
        return List.copyOf(languages);
    }

    private static Optional<List<LanguageRange>> ranges(String header) {
        try {
            return Optional.of(LanguageRange.parse(header));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
