package org.waymark.core.publishing;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LocalizedText;

/** Every text stands in the default locale; a locale that is begun is complete. */
final class TextRules {

    private TextRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        var locale = model.defaultLocale();
        if (locale.getLanguage().isEmpty()) {
            found.add(Finding.error(
                    "$.default-locale", "The model has no default language", "Choose the language of its texts."));
            return;
        }
        var texts = ModelTexts.required(model).toList();
        for (var text : texts) {
            if (text.part().in(locale, locale).isBlank()) {
                found.add(Finding.error(
                        text.path(),
                        "There is no text in the default language, %s".formatted(locale.toLanguageTag()),
                        "Write one."));
            }
        }
        for (var help : ModelTexts.helps(model).toList()) {
            if (help.part().in(locale, locale).isBlank()) {
                found.add(Finding.warning(
                        help.path(), "The question comes without help", "Maybe add a sentence that makes it easier."));
            }
        }
        otherLocales(texts, locale).forEach(other -> unfinished(texts, other, found));
    }

    private static Stream<Locale> otherLocales(List<Located<LocalizedText>> texts, Locale defaultLocale) {
        return texts.stream()
                .flatMap(text -> text.part().byLocale().keySet().stream())
                .filter(Predicate.not(defaultLocale::equals))
                .collect(Collectors.toCollection(
                        () -> new TreeSet<>((a, b) -> a.toLanguageTag().compareTo(b.toLanguageTag()))))
                .stream();
    }

    /** One finding a locale: a translation lacks either nothing or much. */
    private static void unfinished(List<Located<LocalizedText>> texts, Locale locale, List<Finding> found) {
        var lacking = texts.stream()
                .filter(text -> text.part().in(locale, Locale.ROOT).isBlank())
                .toList();
        if (lacking.isEmpty()) return;
        found.add(Finding.warning(
                lacking.getFirst().path(),
                "%d of %d texts are not translated into %s, this one first"
                        .formatted(lacking.size(), texts.size(), locale.toLanguageTag()),
                "Translate them, or take the language out of all texts."));
    }
}
