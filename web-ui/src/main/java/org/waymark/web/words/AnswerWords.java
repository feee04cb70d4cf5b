package org.waymark.web.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Offers;
import org.waymark.core.answers.Preference;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.uikit.text.Phrase;

/** Says an answer in the words of its question. */
public final class AnswerWords {
    private final DecisionModel model;
    private final Locale locale;
    private final LevelWords levels;

    public AnswerWords(DecisionModel model, Locale locale) {
        this.model = model;
        this.locale = locale;
        this.levels = new LevelWords(model, locale);
    }

    /** One phrase; several where many options were chosen. */
    public List<Phrase> of(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Matters(var importance) -> List.of(label(importance));
            case Answer.Agreed(var yes) -> List.of(Phrase.of("question.agreement." + (yes ? "yes" : "no")));
            case Answer.Skipped skipped -> List.of(Phrase.of("answer.skipped"));
            case Answer.Chosen(var option) -> options(question, Set.of(option));
            case Answer.ChosenAll(var all) when all.isEmpty() -> List.of(Phrase.of("answer.none-of-them"));
            case Answer.ChosenAll(var all) -> options(question, all);
            case Answer.Amount(var value)
            when question.kind() instanceof QuestionKind.Number number ->
                List.of(Phrase.of("answer.amount", value, number.unit().in(locale, model.defaultLocale())));
            case Answer.Amount(var value) -> List.of(Phrase.of("answer.amount", value, ""));
            case Answer.Ranked(var order, var ranges) when order.isEmpty() -> List.of(Phrase.of("answer.none-of-them"));
            case Answer.Ranked(var order, var ranges) ->
                order.stream().map(this::named).toList();
            case Answer.Preferred(var offers, var preference) -> List.of(preferred(offers, preference));
        };
    }

    private Phrase named(Set<CriterionId> group) {
        return group.stream()
                .sorted()
                .map(levels::name)
                .reduce((a, b) -> Phrase.of("answer.level-with", a, b))
                .orElseThrow();
    }

    private Phrase preferred(Offers offers, Preference preference) {
        var first = offer(offers, offers.ofFirst().better(), offers.ofSecond().worse());
        var second = offer(offers, offers.ofFirst().worse(), offers.ofSecond().better());
        return switch (preference) {
            case FIRST -> Phrase.of("answer.rather", first, second);
            case SECOND -> Phrase.of("answer.rather", second, first);
            case SAME -> Phrase.of("answer.same", first, second);
        };
    }

    private Phrase offer(Offers offers, double ofFirst, double ofSecond) {
        return Phrase.of(
                "answer.offer",
                levels.name(offers.first()),
                levels.level(offers.first(), ofFirst),
                levels.name(offers.second()),
                levels.level(offers.second(), ofSecond));
    }

    /** How much something matters: "Very". */
    public static Phrase label(Importance importance) {
        return Phrase.of("question.importance." + EnumKey.of(importance) + ".label");
    }

    /** What that means in life: "Among the things that matter most". */
    public static Phrase help(Importance importance) {
        return Phrase.of("question.importance." + EnumKey.of(importance) + ".help");
    }

    private List<Phrase> options(Question question, Set<OptionId> chosen) {
        List<Option> options = switch (question.kind()) {
            case QuestionKind.Single(var all) -> all;
            case QuestionKind.Multiple(var all) -> all;
            case QuestionKind.ImportanceOf matters -> List.of();
            case QuestionKind.YesNo agreed -> List.of();
            case QuestionKind.Number number -> List.of();
            case QuestionKind.Ranking ranking -> List.of();
            case QuestionKind.TradeOff tradeOff -> List.of();
        };
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> Phrase.verbatim(option.label().in(locale, model.defaultLocale())))
                .toList();
    }
}
