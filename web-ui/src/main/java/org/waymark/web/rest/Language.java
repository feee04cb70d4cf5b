package org.waymark.web.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;
import org.waymark.core.model.DecisionModel;

/** In which language something is shown to somebody, by RFC 4647 lookup of {@code Accept-Language}. */
final class Language {

    private static final Class<ProblemKind> PROBLEMS = ProblemKind.class;
    private static final Control BUNDLES = Control.getControl(Control.FORMAT_PROPERTIES);
    private static final String ANY = "*";

    /** More than anybody reads; a header can name thousands. */
    private static final int MOST_LOOKED_UP = 20;

    private Language() {}

    /** The model's default if the header is missing, cannot be read, or names no language of the model. */
    static Locale of(DecisionModel model, @Nullable String acceptLanguage) {
        return Optional.ofNullable(acceptLanguage)
                .flatMap(Language::ranges)
                .map(ranges -> Locale.lookup(ranges, languages(model)))
                .orElse(model.defaultLocale());
    }

    /**
     * The language of problems and their findings: the first of the reader that has a bundle beside {@link ProblemKind};
     * English if the header is missing, cannot be read, or names none.
     */
    static Locale ofProblems(@Nullable String acceptLanguage) {
        return Optional.ofNullable(acceptLanguage).flatMap(Language::ranges).stream()
                .flatMap(List::stream)
                .filter(range -> range.getWeight() > 0)
                .limit(MOST_LOOKED_UP)
                .flatMap(range -> worded(range.getRange()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The nearest language with words for problems; anything, if the reader takes any. */
    private static Optional<Locale> worded(String range) {
        if (range.equals(ANY)) return Optional.of(Locale.ENGLISH);
        return BUNDLES.getCandidateLocales(PROBLEMS.getName(), Locale.forLanguageTag(range)).stream()
                .filter(locale -> !locale.equals(Locale.ROOT))
                .filter(locale -> locale.equals(Locale.ENGLISH) || hasBundle(locale))
                .findFirst();
    }

    /** Does not ask for the bundle itself: what a stranger writes into a header would be kept. */
    private static boolean hasBundle(Locale locale) {
        var name = BUNDLES.toBundleName(PROBLEMS.getSimpleName(), locale);
        return PROBLEMS.getResource(BUNDLES.toResourceName(name, "properties")) != null;
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
