package org.waymark.web.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.NumberSteps;
import org.waymark.core.answers.Preference;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Importance;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionKind;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.question.QuestionState.Card;
import org.waymark.web.question.QuestionState.Field;
import org.waymark.web.question.QuestionState.Item;

/** Turns what stands in a field into an answer, or says what is wrong with it. */
final class AnswerEntry {
    private final NumberEntry numbers;

    AnswerEntry(Locale locale) {
        numbers = new NumberEntry(locale);
    }

    /** What came of reading a field. */
    sealed interface Reading {
        record Good(Answer answer) implements Reading {}

        record Bad(Phrase problem) implements Reading {}

        /** Nothing was entered. */
        record Blank() implements Reading {}
    }

    Reading read(QuestionKind kind, Field field) {
        return switch (field) {
            case Field.Cards(var many, var cards) -> chosen(kind, cards);
            case Field.Figure figure ->
                kind instanceof QuestionKind.Number number ? amount(number, figure.typed()) : new Reading.Blank();
            case Field.Order order -> ranked(order);
            case Field.Choice choice -> preferred(choice);
            case Field.Settled settled -> new Reading.Blank();
        };
    }

    private static Reading chosen(QuestionKind kind, List<Card> cards) {
        Set<String> keys = cards.stream().filter(Card::chosen).map(Card::key).collect(Collectors.toSet());
        Optional<String> one = keys.stream().findFirst();
        return switch (kind) {
            case QuestionKind.Multiple multiple ->
                new Reading.Good(
                        new Answer.ChosenAll(keys.stream().map(OptionId::new).collect(Collectors.toSet())));
            case QuestionKind.Single single ->
                one.<Reading>map(key -> new Reading.Good(new Answer.Chosen(new OptionId(key))))
                        .orElseGet(Reading.Blank::new);
            case QuestionKind.ImportanceOf matters ->
                one.<Reading>map(key -> new Reading.Good(new Answer.Matters(Importance.ofLevel(Integer.parseInt(key)))))
                        .orElseGet(Reading.Blank::new);
            case QuestionKind.YesNo agreed ->
                one.<Reading>map(key -> new Reading.Good(new Answer.Agreed(key.equals("yes"))))
                        .orElseGet(Reading.Blank::new);
            case QuestionKind.Number number -> new Reading.Blank();
            case QuestionKind.Ranking ranking -> new Reading.Blank();
            case QuestionKind.TradeOff tradeOff -> new Reading.Blank();
        };
    }

    private static Reading ranked(Field.Order field) {
        var groups = new ArrayList<Set<CriterionId>>();
        for (var entry : field.entered()) {
            boolean isLevel = entry.startsWith("=") && !groups.isEmpty();
            if (!isLevel) groups.add(new HashSet<>());
            groups.getLast().add(new CriterionId(entry.startsWith("=") ? entry.substring(1) : entry));
        }
        return new Reading.Good(new Answer.Ranked(
                groups, field.items().stream().collect(Collectors.toMap(Item::criterion, Item::range))));
    }

    private static Reading preferred(Field.Choice field) {
        return Arrays.stream(Preference.values())
                .filter(preference -> field.entered().contains(EnumKey.of(preference)))
                .<Reading>map(preference -> new Reading.Good(new Answer.Preferred(field.offers(), preference)))
                .findFirst()
                .orElseGet(Reading.Blank::new);
    }

    private Reading amount(QuestionKind.Number number, String typed) {
        if (typed.isBlank()) return new Reading.Blank();
        var read = numbers.read(typed);
        if (read.isEmpty()) return new Reading.Bad(Phrase.of("question.error.not-a-number"));
        double value = read.getAsDouble();
        if (!(value >= number.min() && value <= number.max())) {
            return new Reading.Bad(Phrase.of("question.error.range", number.min(), number.max()));
        }
        var steps = NumberSteps.of(number);
        if (!steps.isOn(value)) {
            return new Reading.Bad(Phrase.of("question.error.step", number.step(), steps.nearest(value)));
        }
        return new Reading.Good(new Answer.Amount(value));
    }
}
