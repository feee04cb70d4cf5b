package org.waymark.persistence.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.Answer.Agreed;
import org.waymark.core.answers.Answer.Amount;
import org.waymark.core.answers.Answer.Chosen;
import org.waymark.core.answers.Answer.ChosenAll;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Answer.Preferred;
import org.waymark.core.answers.Answer.Ranked;
import org.waymark.core.answers.Answer.Skipped;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.PreferenceDocument;
import org.waymark.core.model.Importance;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as they stand in an assessment's row: each says its own kind, so a row is read without the model it belongs to, and
 * as which one of them it was first given, from 0: {@code {"hours": {"amount": 32, "place": 0}}}. Rows of older programs do not
 * say that.
 */
final class StoredAnswers {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String PLACE = "place";

    private StoredAnswers() {}

    static String write(AnswerSheet answers) {
        var sheet = NODES.objectNode();
        answers.byQuestion()
                .forEach((question, answer) ->
                        sheet.set(question.key(), node(answer).put(PLACE, sheet.size())));
        return sheet.toString();
    }

    static String write(Answer answer) {
        return node(answer).toString();
    }

    static AnswerSheet read(String document) {
        var answers = new LinkedHashMap<QuestionId, Answer>();
        JSON.readTree(document).properties().stream()
                .sorted(Comparator.comparingInt(
                        property -> property.getValue().path(PLACE).intValue(0)))
                .forEach(property -> answers.put(new QuestionId(property.getKey()), answer(property.getValue())));
        return new AnswerSheet(answers);
    }

    static ObjectNode node(Answer answer) {
        var node = NODES.objectNode();
        return switch (answer) {
            case Matters(var importance) -> node.put("matters", importance.level());
            case Chosen(var option) -> node.put("chosen", option.key());
            case ChosenAll(var options) -> {
                var all = node.putArray("chosenAll");
                options.stream().sorted().forEach(option -> all.add(option.key()));
                yield node;
            }
            case Amount(var value) -> node.put("amount", value);
            case Agreed(var yes) -> node.put("agreed", yes);
            case Ranked ranked -> node.set("ranked", PreferenceDocument.write(ranked));
            case Preferred preferred -> node.set("preferred", PreferenceDocument.write(preferred));
            case Skipped() -> node.put("skipped", true);
        };
    }

    static Answer answer(JsonNode node) {
        Map.Entry<String, JsonNode> said = node.properties().stream()
                .filter(property -> !property.getKey().equals(PLACE))
                .findFirst()
                .orElseThrow();
        var value = said.getValue();
        return switch (said.getKey()) {
            case "matters" -> new Matters(Importance.ofLevel(value.intValue()));
            case "chosen" -> new Chosen(new OptionId(value.stringValue()));
            case "chosenAll" -> new ChosenAll(options(value));
            case "amount" -> new Amount(value.doubleValue());
            case "agreed" -> new Agreed(value.booleanValue());
            case "ranked" -> PreferenceDocument.readRanked(value).orElseThrow();
            case "preferred" -> PreferenceDocument.readPreferred(value).orElseThrow();
            case "skipped" -> new Skipped();
            default ->
                throw new IllegalStateException(
                        "A stored answer is of kind %s. Maybe it was written by a newer Waymark."
                                .formatted(said.getKey()));
        };
    }

    private static Set<OptionId> options(JsonNode keys) {
        return keys.valueStream().map(key -> new OptionId(key.stringValue())).collect(Collectors.toSet());
    }
}
