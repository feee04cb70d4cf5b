package org.waymark.web.rest;

import java.util.List;
import java.util.Optional;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Section;

/**
 * A question in one language. Which of the optional parts are there follows from the kind: a criterion for importance,
 * options for single and multiple, a range for number, criteria for ranking and trade-off, and how many of them can be ranked.
 */
record QuestionJson(
        String key,
        String text,
        String help,
        String why,
        String kind,
        boolean optional,
        Optional<Shown> showIf,
        Optional<String> criterion,
        Optional<List<Choice>> options,
        Optional<Range> range,
        Optional<List<String>> criteria,
        Optional<Integer> most) {

    /** Questions under one title. */
    record SectionView(String key, String title, List<QuestionJson> questions) {

        static SectionView of(Section section, ModelLanguage words) {
            return new SectionView(
                    section.key(),
                    words.of(section.title()),
                    section.questions().stream()
                            .map(question -> QuestionJson.of(question, words))
                            .toList());
        }
    }

    /** It is asked if the answer to another question is one of these. */
    record Shown(String question, List<String> anyOf) {}

    /** An option. */
    record Choice(String key, String label, String help) {}

    /** The numbers that can be answered: from {@code min} to {@code max} in steps counted from {@code min}. */
    record Range(double min, double max, double step, String unit) {}

    static QuestionJson of(Question question, ModelLanguage words) {
        return new QuestionJson(
                question.id().key(),
                words.of(question.text()),
                words.of(question.help()),
                words.of(question.why()),
                name(question.kind()),
                question.optional(),
                question.showIf()
                        .map(shown -> new Shown(
                                shown.question().key(),
                                shown.anyOf().stream().sorted().toList())),
                criterion(question.kind()),
                options(question.kind(), words),
                range(question.kind(), words),
                criteria(question.kind()),
                question.kind() instanceof QuestionKind.Ranking(var criteria, int most)
                        ? Optional.of(most)
                        : Optional.empty());
    }

    private static String name(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.ImportanceOf importance -> "importance";
            case QuestionKind.Single single -> "single";
            case QuestionKind.Multiple multiple -> "multiple";
            case QuestionKind.Number number -> "number";
            case QuestionKind.YesNo yesNo -> "yes-no";
            case QuestionKind.Ranking ranking -> "ranking";
            case QuestionKind.TradeOff tradeOff -> "trade-off";
        };
    }

    private static Optional<String> criterion(QuestionKind kind) {
        return kind instanceof QuestionKind.ImportanceOf(var criterion)
                ? Optional.of(criterion.key())
                : Optional.empty();
    }

    private static Optional<List<Choice>> options(QuestionKind kind, ModelLanguage words) {
        return switch (kind) {
            case QuestionKind.Single(var options) -> Optional.of(choices(options, words));
            case QuestionKind.Multiple(var options) -> Optional.of(choices(options, words));
            case QuestionKind.ImportanceOf importance -> Optional.empty();
            case QuestionKind.Number number -> Optional.empty();
            case QuestionKind.YesNo yesNo -> Optional.empty();
            case QuestionKind.Ranking ranking -> Optional.empty();
            case QuestionKind.TradeOff tradeOff -> Optional.empty();
        };
    }

    private static Optional<List<String>> criteria(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Ranking(var criteria, int most) -> Optional.of(keys(criteria));
            case QuestionKind.TradeOff(var criteria) -> Optional.of(keys(criteria));
            default -> Optional.empty();
        };
    }

    private static List<String> keys(List<CriterionId> criteria) {
        return criteria.stream().map(CriterionId::key).toList();
    }

    private static List<Choice> choices(List<org.waymark.core.model.Option> options, ModelLanguage words) {
        return options.stream()
                .map(option -> new Choice(option.id().key(), words.of(option.label()), words.of(option.help())))
                .toList();
    }

    private static Optional<Range> range(QuestionKind kind, ModelLanguage words) {
        return kind instanceof QuestionKind.Number number
                ? Optional.of(new Range(number.min(), number.max(), number.step(), words.of(number.unit())))
                : Optional.empty();
    }
}
