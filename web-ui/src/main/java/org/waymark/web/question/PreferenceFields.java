package org.waymark.web.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.Offers;
import org.waymark.core.document.EnumKey;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.elicitation.NextOffers;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;
import org.waymark.web.question.QuestionState.Field;
import org.waymark.web.question.QuestionState.Item;
import org.waymark.web.question.QuestionState.Term;
import org.waymark.web.words.LevelWords;

/** What is put before the person where they say what they would rather have. What was answered is shown as it was put then. */
final class PreferenceFields {
    private final DecisionModel model;
    private final LevelWords words;

    PreferenceFields(DecisionModel model, Locale locale) {
        this.model = model;
        this.words = new LevelWords(model, locale);
    }

    Field order(List<CriterionId> criteria, int most, Optional<Answer> given, Elicitation elicitation) {
        if (given.isPresent() && given.get() instanceof Answer.Ranked(var groups, var ranges)) {
            return new Field.Order(most, items(criteria, ranges), entered(groups));
        }
        return new Field.Order(most, items(criteria, elicitation.reach(criteria).ranges()), List.of());
    }

    private List<Item> items(List<CriterionId> criteria, Map<CriterionId, LevelRange> ranges) {
        return criteria.stream()
                .filter(ranges::containsKey)
                .sorted(Comparator.comparingDouble(id -> -weight(id, ranges.get(id))))
                .map(id -> new Item(id, ranges.get(id), words.name(id), words.range(id, ranges.get(id))))
                .toList();
    }

    /** What the range weighs before the person has said anything. */
    private double weight(CriterionId id, LevelRange range) {
        var criterion = model.criterion(id).orElseThrow();
        return criterion.baseWeight()
                * (criterion.value().of(range.better()) - criterion.value().of(range.worse()));
    }

    private static List<String> entered(List<Set<CriterionId>> groups) {
        var entered = new ArrayList<String>();
        for (var group : groups) {
            boolean isFirst = true;
            for (var criterion : group.stream().sorted().toList()) {
                entered.add(isFirst ? criterion.key() : "=" + criterion.key());
                isFirst = false;
            }
        }
        return entered;
    }

    Field choice(Question question, QuestionKind.TradeOff kind, Optional<Answer> given, Elicitation elicitation) {
        if (given.isPresent() && given.get() instanceof Answer.Preferred(var offers, var preference)) {
            return choice(offers, List.of(EnumKey.of(preference)));
        }
        return switch (elicitation.offers(question, kind)) {
            case NextOffers.Ask(var offers, double information) -> choice(offers, List.of());
            case NextOffers.Certain certain -> new Field.Settled();
            case NextOffers.Uninformative nothing -> new Field.Settled();
        };
    }

    private Field choice(Offers offers, List<String> entered) {
        var first = List.of(
                term(offers.first(), offers.ofFirst().better()),
                term(offers.second(), offers.ofSecond().worse()));
        var second = List.of(
                term(offers.first(), offers.ofFirst().worse()),
                term(offers.second(), offers.ofSecond().better()));
        return new Field.Choice(offers, List.of(first, second), entered);
    }

    private Term term(CriterionId criterion, double level) {
        return new Term(
                words.name(criterion),
                words.level(criterion, level),
                model.criterion(criterion).orElseThrow().value().of(level));
    }
}
