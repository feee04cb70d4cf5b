package org.waymark.core.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.NumberSteps;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.Effect;
import org.waymark.core.model.Option;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;

/**
 * The answers to the question that sets a number of the person, from the lowest number to the highest: what could be said instead
 * of what was.
 *
 * @param levels two or more
 * @param chosen the place among them of what was answered
 */
public record AnswerScale(Question question, List<Level> levels, int chosen) {

    /** More values than a slider can tell apart. */
    private static final int MOST_LEVELS = 400;

    /** An answer, and the number that it sets. */
    public record Level(Answer answer, double number) {}

    public AnswerScale {
        levels = List.copyOf(levels);
    }

    /** Empty if no question of one choice or of a number sets the parameter, or the person left it open. */
    public static Optional<AnswerScale> of(Questionnaire questionnaire, ParameterId parameter) {
        return questionnaire.questions().stream()
                .flatMap(question -> of(questionnaire, question, parameter).stream())
                .findFirst();
    }

    private static Optional<AnswerScale> of(Questionnaire questionnaire, Question question, ParameterId parameter) {
        var levels = levels(question, parameter);
        if (levels.size() < 2) return Optional.empty();
        return questionnaire.answerTo(question.id()).stream()
                .flatMap(given -> IntStream.range(0, levels.size())
                        .filter(i -> levels.get(i).answer().equals(given))
                        .boxed())
                .map(chosen -> new AnswerScale(question, levels, chosen))
                .findFirst();
    }

    private static List<Level> levels(Question question, ParameterId parameter) {
        return switch (question.kind()) {
            case QuestionKind.Single(var options) ->
                options.stream()
                        .flatMap(option -> level(option, parameter))
                        .sorted(Comparator.comparingDouble(Level::number))
                        .toList();
            case QuestionKind.Number number
            when number.sets().equals(Optional.of(parameter)) -> levels(NumberSteps.of(number));
            case QuestionKind.Number other -> List.of();
            case QuestionKind.ImportanceOf matters -> List.of();
            case QuestionKind.Multiple several -> List.of();
            case QuestionKind.YesNo agreed -> List.of();
            case QuestionKind.Ranking ranking -> List.of();
            case QuestionKind.TradeOff tradeOff -> List.of();
        };
    }

    private static Stream<Level> level(Option option, ParameterId parameter) {
        return option.effects().stream()
                .flatMap(effect -> effect instanceof Effect.Assignment(var set, var value) && set.equals(parameter)
                        ? Stream.of(new Level(new Answer.Chosen(option.id()), value))
                        : Stream.empty());
    }

    private static List<Level> levels(NumberSteps steps) {
        if (steps.count() > MOST_LEVELS) return List.of();
        return IntStream.range(0, steps.count())
                .mapToObj(steps::at)
                .map(value -> new Level(new Answer.Amount(value), value))
                .toList();
    }
}
