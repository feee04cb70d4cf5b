package org.waymark.persistence.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.decision.Outcome;
import org.waymark.core.explanation.Counterfactual;
import org.waymark.core.explanation.Counterfactual.Change;
import org.waymark.core.explanation.EvidenceLeaning;
import org.waymark.core.explanation.Explanation.ClosePair;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.QuestionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sensitivity as it stands in the row of its explanation; read without the model it belongs to. Whoever changes this form also
 * empties the table, for everything in it can be found again.
 */
final class StoredSensitivity {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private StoredSensitivity() {}

    static String write(Sensitivity found) {
        var root = NODES.objectNode();
        root.set("closePairs", list(found.closePairs(), StoredSensitivity::pair));
        root.set("counterfactuals", list(found.counterfactuals(), StoredSensitivity::counterfactual));
        root.set("leanings", list(found.leanings(), StoredSensitivity::leaning));
        found.week().ifPresent(week -> root.set("week", StoredWeek.write(week)));
        return root.toString();
    }

    static Sensitivity read(String document) {
        var root = JSON.readTree(document);
        return new Sensitivity(
                read(root.path("closePairs"), StoredSensitivity::pair),
                read(root.path("counterfactuals"), StoredSensitivity::counterfactual),
                read(root.path("leanings"), StoredSensitivity::leaning),
                root.has("week") ? Optional.of(StoredWeek.read(root.path("week"))) : Optional.empty());
    }

    private static ObjectNode pair(ClosePair pair) {
        return NODES.objectNode()
                .put("a", pair.a().key())
                .put("b", pair.b().key())
                .put("share", pair.share());
    }

    private static ClosePair pair(JsonNode node) {
        return new ClosePair(
                path(node.path("a")), path(node.path("b")), node.path("share").doubleValue());
    }

    private static ObjectNode counterfactual(Counterfactual counterfactual) {
        var node = NODES.objectNode();
        node.set("changes", list(counterfactual.changes(), StoredSensitivity::change));
        node.set("consequence", outcome(counterfactual.outcome()));
        return node;
    }

    private static Counterfactual counterfactual(JsonNode node) {
        return new Counterfactual(
                read(node.path("changes"), StoredSensitivity::change), outcome(node.path("consequence")));
    }

    private static ObjectNode change(Change change) {
        var node = NODES.objectNode().put("question", change.question().key());
        node.set("from", StoredAnswers.node(change.from()));
        node.set("to", StoredAnswers.node(change.to()));
        return node;
    }

    private static Change change(JsonNode node) {
        return new Change(
                new QuestionId(node.path("question").stringValue()),
                StoredAnswers.answer(node.path("from")),
                StoredAnswers.answer(node.path("to")));
    }

    private static ObjectNode outcome(Outcome.Complete outcome) {
        return switch (outcome) {
            case Outcome.Recommended(var first, var share) ->
                NODES.objectNode().put("recommended", first.key()).put("share", share);
            case Outcome.TooClose(var first, var share, var contenders) -> {
                var node = NODES.objectNode().put("tooClose", first.key()).put("share", share);
                node.set("contenders", list(contenders, path -> NODES.stringNode(path.key())));
                yield node;
            }
            case Outcome.NoneFits() -> NODES.objectNode();
        };
    }

    private static Outcome.Complete outcome(JsonNode node) {
        double share = node.path("share").doubleValue(0);
        if (node.has("recommended")) return new Outcome.Recommended(path(node.path("recommended")), share);
        if (node.has("tooClose")) {
            var contenders = read(node.path("contenders"), StoredSensitivity::path);
            return new Outcome.TooClose(path(node.path("tooClose")), share, contenders);
        }
        return new Outcome.NoneFits();
    }

    private static ObjectNode leaning(EvidenceLeaning leaning) {
        return NODES.objectNode()
                .put("evidence", leaning.evidence().key())
                .put("low", leaning.low())
                .put("high", leaning.high());
    }

    private static EvidenceLeaning leaning(JsonNode node) {
        return new EvidenceLeaning(
                new EvidenceId(node.path("evidence").stringValue()),
                node.path("low").doubleValue(),
                node.path("high").doubleValue());
    }

    private static AlternativeId path(JsonNode key) {
        return new AlternativeId(key.stringValue());
    }

    private static <T> ArrayNode list(List<T> things, Function<T, JsonNode> writer) {
        var list = NODES.arrayNode();
        things.forEach(thing -> list.add(writer.apply(thing)));
        return list;
    }

    private static <T> List<T> read(JsonNode list, Function<JsonNode, T> reader) {
        return list.valueStream().map(reader).toList();
    }
}
