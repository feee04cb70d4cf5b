package org.waymark.web.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.LocalizedText;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.core.model.Section;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.question.QuestionState.Card;
import org.waymark.web.question.QuestionState.Field;
import org.waymark.web.words.AnswerWords;

/** What one question looks like in a language, after the answers so far. */
final class QuestionText {
    private final Locale locale;
    private final NumberEntry numbers;

    QuestionText(Locale locale) {
        this.locale = locale;
        this.numbers = new NumberEntry(locale);
    }

    QuestionState of(Ongoing ongoing, Question question, Elicitation elicitation) {
        var model = ongoing.published().model();
        var questionnaire = ongoing.questionnaire();
        var fallback = model.defaultLocale();
        var progress = questionnaire.progress();
        var section = model.sections().stream()
                .filter(group -> group.questions().contains(question))
                .findFirst()
                .map(Section::title);
        return new QuestionState(
                ongoing.assessment().token(),
                question.id(),
                section.map(title -> title.in(locale, fallback)).orElse(""),
                elicitation.position(question.id()),
                isLast(question, questionnaire, elicitation),
                progress.minutesLeft(),
                progress.share(),
                question.text().in(locale, fallback),
                question.help().in(locale, fallback),
                question.why().in(locale, fallback),
                field(question, questionnaire.answerTo(question.id()), fallback, elicitation, model),
                question.optional(),
                true,
                Optional.empty(),
                notice(question, questionnaire, elicitation, model));
    }

    /** Of an open question it is known only once no other fact is open. */
    private static boolean isLast(Question question, Questionnaire questionnaire, Elicitation elicitation) {
        return questionnaire.open().stream()
                        .allMatch(open -> open.equals(question) || open.kind().asksForPreference())
                && elicitation
                        .after(question.id(), Set.of(question.id()), false)
                        .asked()
                        .isEmpty();
    }

    /** Who has contradicted themselves learns of it before the next choice. */
    private Optional<Phrase> notice(
            Question question, Questionnaire questionnaire, Elicitation elicitation, DecisionModel model) {
        boolean isNextChoice = question.kind() instanceof QuestionKind.TradeOff
                && questionnaire.answerTo(question.id()).isEmpty();
        if (!isNextChoice) return Optional.empty();
        var slip = elicitation
                .contradiction()
                .flatMap(choice -> questionnaire
                        .answerTo(choice.id())
                        .map(answer -> new AnswerWords(model, locale).of(choice, answer)))
                .map(said -> Phrase.of("question.slip", said.getFirst()));
        if (slip.isPresent()) return slip;
        return elicitation.contradictsItself() ? Optional.of(Phrase.of("question.contradicting")) : Optional.empty();
    }

    private Field field(
            Question question, Optional<Answer> given, Locale fallback, Elicitation elicitation, DecisionModel model) {
        return switch (question.kind()) {
            case QuestionKind.ImportanceOf matters ->
                new Field.Cards(
                        false,
                        Arrays.stream(Importance.values())
                                .map(level -> importance(level, given))
                                .toList());
            case QuestionKind.Single(var options) -> new Field.Cards(false, cards(options, given, fallback));
            case QuestionKind.Multiple(var options) -> new Field.Cards(true, cards(options, given, fallback));
            case QuestionKind.YesNo effects ->
                new Field.Cards(false, List.of(agreement("yes", true, given), agreement("no", false, given)));
            case QuestionKind.Number number ->
                new Field.Figure(
                        number.min(),
                        number.max(),
                        number.step(),
                        number.unit().in(locale, fallback),
                        given.map(this::typed).orElse(""));
            case QuestionKind.Ranking(var criteria, int most) ->
                new PreferenceFields(model, locale).order(criteria, most, given, elicitation);
            case QuestionKind.TradeOff tradeOff ->
                new PreferenceFields(model, locale).choice(question, tradeOff, given, elicitation);
        };
    }

    private static Card importance(Importance level, Optional<Answer> given) {
        return new Card(
                Integer.toString(level.level()),
                AnswerWords.label(level),
                AnswerWords.help(level),
                given.filter(new Answer.Matters(level)::equals).isPresent());
    }

    private static Card agreement(String key, boolean yes, Optional<Answer> given) {
        return new Card(
                key,
                Phrase.of("question.agreement." + key),
                Phrase.verbatim(""),
                given.filter(new Answer.Agreed(yes)::equals).isPresent());
    }

    private List<Card> cards(List<Option> options, Optional<Answer> given, Locale fallback) {
        var chosen = switch (given.orElseGet(Answer.Skipped::new)) {
            case Answer.Chosen(var option) -> Set.of(option);
            case Answer.ChosenAll(var all) -> all;
            case Answer.Matters m -> Set.of();
            case Answer.Agreed a -> Set.of();
            case Answer.Amount a -> Set.of();
            case Answer.Ranked r -> Set.of();
            case Answer.Preferred p -> Set.of();
            case Answer.Skipped s -> Set.of();
        };
        return options.stream()
                .map(option -> new Card(
                        option.id().key(),
                        words(option.label(), fallback),
                        words(option.help(), fallback),
                        chosen.contains(option.id())))
                .toList();
    }

    private Phrase words(LocalizedText text, Locale fallback) {
        return Phrase.verbatim(text.in(locale, fallback));
    }

    private String typed(Answer given) {
        return given instanceof Answer.Amount(var value) ? numbers.written(value) : "";
    }
}
