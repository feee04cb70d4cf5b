package org.waymark.core.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.LevelRange;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.weights.PreferenceStatement;

/** What answers say of weights, by what their levels are worth in the model. */
final class StatedPreferences {

    private StatedPreferences() {}

    /** Whether the model asks for what they say. */
    static boolean areAskedFor(DecisionModel model) {
        return model.questions().anyMatch(question -> question.kind().asksForPreference());
    }

    /** In the order of the questions. Levels that are worth the same say nothing. */
    static List<PreferenceStatement> of(DecisionModel model, Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .flatMap(question -> questionnaire.answerTo(question.id()).stream())
                .flatMap(answer -> statement(model, answer))
                .toList();
    }

    private static Stream<PreferenceStatement> statement(DecisionModel model, Answer answer) {
        return switch (answer) {
            case Answer.Ranked ranked -> order(model, ranked);
            case Answer.Preferred preferred -> choice(model, preferred);
            default -> Stream.of();
        };
    }

    private static Stream<PreferenceStatement> order(DecisionModel model, Answer.Ranked ranked) {
        var gains = new LinkedHashMap<CriterionId, Double>();
        ranked.ranges()
                .forEach((criterion, range) ->
                        gain(model, criterion, range).forEach(gain -> gains.put(criterion, gain)));
        var groups = ranked.order().stream()
                .map(group -> group.stream().filter(gains::containsKey).collect(Collectors.toUnmodifiableSet()))
                .filter(Predicate.not(Set::isEmpty))
                .toList();
        return groups.isEmpty() ? Stream.of() : Stream.of(new PreferenceStatement.Order(groups, Map.copyOf(gains)));
    }

    private static Stream<PreferenceStatement> choice(DecisionModel model, Answer.Preferred preferred) {
        var offers = preferred.offers();
        return gain(model, offers.first(), offers.ofFirst())
                .flatMap(first -> gain(model, offers.second(), offers.ofSecond())
                        .map(second -> new PreferenceStatement.Choice(
                                offers.first(), first, offers.second(), second, preferred.preference())));
    }

    /** The difference of value between the two levels; none if there is none. */
    private static Stream<Double> gain(DecisionModel model, CriterionId criterion, LevelRange range) {
        return model.criterion(criterion).stream()
                .map(Criterion::value)
                .map(value -> value.of(range.better()) - value.of(range.worse()))
                .filter(gain -> gain > 0);
    }
}
