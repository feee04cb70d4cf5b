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
            found.add(Finding.error("$.default-locale", DraftFinding.NO_DEFAULT_LANGUAGE));
            return;
        }
        var texts = ModelTexts.required(model).toList();
        for (var text : texts) {
            if (text.part().in(locale, locale).isBlank()) {
                found.add(Finding.error(text.path(), DraftFinding.NO_TEXT, locale.toLanguageTag()));
            }
        }
        for (var help : ModelTexts.helps(model).toList()) {
            if (help.part().in(locale, locale).isBlank()) found.add(Finding.warning(help.path(), DraftFinding.NO_HELP));
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
                DraftFinding.UNTRANSLATED,
                lacking.size(),
                texts.size(),
                locale.toLanguageTag()));
    }
}
