package org.waymark.core.answers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonNumbers;
import org.waymark.core.document.Place;
import org.waymark.core.document.Reading;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Option;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.QuestionKind.Multiple;
import org.waymark.core.model.QuestionKind.Number;
import org.waymark.core.model.QuestionKind.Ranking;
import org.waymark.core.model.QuestionKind.Single;
import org.waymark.core.model.QuestionKind.TradeOff;
import org.waymark.core.model.QuestionKind.YesNo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as JSON: an importance is {@code 1} to {@code 5}, one option its key, several a list of keys, a number a
 * number, yes and no {@code true} and {@code false}, a skipped question {@code null}, a ranking and a choice between two offers as
 * in {@link PreferenceDocument}; a sheet is an object from question to answer.
 */
public final class AnswerDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AnswerDocument() {}

    /** Reads the answer to one question, which must fit it, sent alone as {@code {"value": …}}. */
    public static Reading<Answer> read(DecisionModel model, Question question, JsonNode value) {
        return read(AnswerFit.ALONE, model, question, value);
    }

    /** The same, for a value that stands at {@code path}. */
    public static Reading<Answer> read(String path, DecisionModel model, Question question, JsonNode value) {
        var answer = answer(question, value);
        if (answer.isEmpty()) return new Reading.Unreadable<>(AnswerFit.otherKind(path, question));
        return Reading.of(answer, AnswerFit.check(path, model, question, answer.get()));
    }

    /** Reads a whole sheet that stands at {@code path}, with the findings of all its answers. */
    public static Reading<AnswerSheet> readSheet(String path, DecisionModel model, JsonNode sheet) {
        if (!sheet.isObject()) return new Reading.Unreadable<>(Finding.error(path, AnswerFinding.NOT_AN_OBJECT));
        var questions = model.questions().collect(Collectors.toMap(q -> q.id().key(), q -> q));
        var findings = new ArrayList<Finding>();
        var answers = new LinkedHashMap<QuestionId, Answer>();
        for (var property : sheet.properties()) {
            var at = path + Place.step(property.getKey());
            var question = questions.get(property.getKey());
            var reading = question == null ? unknown(at) : read(at, model, question, property.getValue());
            reading.orAddTo(findings).ifPresent(answer -> answers.put(question.id(), answer));
        }
        return Reading.of(Optional.of(new AnswerSheet(answers)), findings);
    }

    public static JsonNode write(Answer answer) {
        return switch (answer) {
            case Matters(var importance) -> NODES.numberNode(importance.level());
            case Chosen(var option) -> NODES.stringNode(option.key());
            case ChosenAll(var options) -> {
                var list = NODES.arrayNode();
                options.stream().sorted().forEach(option -> list.add(option.key()));
                yield list;
            }
            case Amount(var value) -> number(value);
            case Agreed(var yes) -> NODES.booleanNode(yes);
            case Ranked ranked -> PreferenceDocument.write(ranked);
            case Preferred preferred -> PreferenceDocument.write(preferred);
            case Skipped() -> NODES.nullNode();
        };
    }

    /** All answers of the sheet to questions of the model, in the order of the model. */
    public static ObjectNode writeSheet(DecisionModel model, AnswerSheet sheet) {
        var object = NODES.objectNode();
        model.questions()
                .forEach(question -> sheet.to(question.id())
                        .ifPresent(answer -> object.set(question.id().key(), write(answer))));
        return object;
    }

    private static Reading<Answer> unknown(String path) {
        return new Reading.Unreadable<>(Finding.error(path, AnswerFinding.NO_SUCH_QUESTION));
    }

    private static Optional<Answer> answer(Question question, JsonNode value) {
        if (value.isNull()) return Optional.of(new Skipped());
        return switch (question.kind()) {
            case ImportanceOf kind -> level(value).map(Matters::new);
            case Single(var options) -> option(options, value).map(Chosen::new);
            case Multiple(var options) -> chosen(options, value).map(ChosenAll::new);
            case Number kind -> JsonNumbers.finite(value).map(Amount::new);
            case YesNo kind -> value.booleanValueOpt().map(Agreed::new);
            case Ranking kind -> PreferenceDocument.readRanked(value).map(Function.identity());
            case TradeOff kind -> PreferenceDocument.readPreferred(value).map(Function.identity());
        };
    }

    private static Optional<Importance> level(JsonNode value) {
        return JsonNumbers.whole(value)
                .filter(level -> level >= 1 && level <= Importance.values().length)
                .map(level -> Importance.ofLevel(level.intValue()));
    }

    private static Optional<OptionId> option(List<Option> options, JsonNode value) {
        return options.stream()
                .map(Option::id)
                .filter(option -> value.isString() && option.key().equals(value.stringValue()))
                .findFirst();
    }

    /** Empty unless {@code value} is a list of nothing but options. */
    private static Optional<Set<OptionId>> chosen(List<Option> options, JsonNode value) {
        if (!value.isArray()) return Optional.empty();
        var chosen = new HashSet<OptionId>();
        for (var entry : value) {
            var option = option(options, entry);
            if (option.isEmpty()) return Optional.empty();
            chosen.add(option.get());
        }
        return Optional.of(chosen);
    }

    /** Whole numbers without a fraction, as people write them. */
    private static JsonNode number(double value) {
        return value == Math.rint(value) && Math.abs(value) <= 1L << 53
                ? NODES.numberNode((long) value)
                : NODES.numberNode(value);
    }
}
