package org.waymark.core.profile;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.Effect;
import org.waymark.core.model.Option;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.QuestionKind.Multiple;
import org.waymark.core.model.QuestionKind.Number;
import org.waymark.core.model.QuestionKind.Ranking;
import org.waymark.core.model.QuestionKind.Single;
import org.waymark.core.model.QuestionKind.TradeOff;
import org.waymark.core.model.QuestionKind.YesNo;

/** An effect and the question whose answer has it. A skipped question has none. */
record AnswerEffect(QuestionId question, Effect effect) {

    /** In the order of the questions, and within one in the order of the model. */
    static List<AnswerEffect> in(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .flatMap(question -> questionnaire.answerTo(question.id()).stream()
                        .flatMap(answer -> effects(question, answer))
                        .map(effect -> new AnswerEffect(question.id(), effect)))
                .toList();
    }

    private static Stream<Effect> effects(Question question, Answer answer) {
        if (answer instanceof Answer.Skipped) return Stream.of();
        return switch (question.kind()) {
            case ImportanceOf kind -> Stream.of();
            case Ranking kind -> Stream.of();
            case TradeOff kind -> Stream.of();
            case Single(var options) -> chosen(options, answer);
            case Multiple(var options) -> chosen(options, answer);
            case Number number -> number.effects().stream();
            case YesNo(var whenYes, var whenNo) ->
                (answer instanceof Agreed(var yes) && yes ? whenYes : whenNo).stream();
        };
    }

    private static Stream<Effect> chosen(List<Option> options, Answer answer) {
        return options.stream()
                .filter(option -> answer instanceof Chosen(var one) && one.equals(option.id())
                        || answer instanceof ChosenAll(var all) && all.contains(option.id()))
                .flatMap(option -> option.effects().stream());
    }
}
