package org.waymark.core.publishing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionKind;

/** A part of a model with its path in the model's document. */
record Located<T>(String path, T part) {

    /** The elements of the list at {@code path}. */
    static <T> Stream<Located<T>> each(String path, List<T> list) {
        return IntStream.range(0, list.size()).mapToObj(i -> new Located<>(path + "[" + i + "]", list.get(i)));
    }

    static Stream<Located<Question>> questions(DecisionModel model) {
        return each("$.sections", model.sections())
                .flatMap(section ->
                        each(section.path() + ".questions", section.part().questions()));
    }

    /** None for a question without options. */
    static Stream<Located<Option>> options(Located<Question> question) {
        return switch (question.part().kind()) {
            case QuestionKind.Single(var options) -> each(question.path() + ".options", options);
            case QuestionKind.Multiple(var options) -> each(question.path() + ".options", options);
            case QuestionKind.ImportanceOf importance -> Stream.of();
            case QuestionKind.Number number -> Stream.of();
            case QuestionKind.YesNo yesNo -> Stream.of();
            case QuestionKind.Ranking ranking -> Stream.of();
            case QuestionKind.TradeOff tradeOff -> Stream.of();
        };
    }

    /** What any answer to the question does. */
    static Stream<Located<Effect>> effects(Located<Question> question) {
        return switch (question.part().kind()) {
            case QuestionKind.ImportanceOf importance -> Stream.of();
            case QuestionKind.Ranking ranking -> Stream.of();
            case QuestionKind.TradeOff tradeOff -> Stream.of();
            case QuestionKind.Single single -> effectsOfOptions(question);
            case QuestionKind.Multiple multiple -> effectsOfOptions(question);
            case QuestionKind.Number number -> each(question.path() + ".effects", number.effects());
            case QuestionKind.YesNo(var whenYes, var whenNo) ->
                Stream.concat(each(question.path() + ".when-yes", whenYes), each(question.path() + ".when-no", whenNo));
        };
    }

    static Stream<Located<Effect>> effects(DecisionModel model) {
        return questions(model).flatMap(Located::effects);
    }

    private static Stream<Located<Effect>> effectsOfOptions(Located<Question> question) {
        return options(question)
                .flatMap(
                        option -> each(option.path() + ".effects", option.part().effects()));
    }
}
