package org.waymark.core.outcome;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Standing;
import org.waymark.core.acceptability.WhenFirst;
import org.waymark.core.decision.Outcome;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Estimate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An evaluation as JSON: fields in a fixed order, paths and criteria in the order of the model, numbers in the shortest
 * form that reads back as the same. Equal evaluations give equal bytes. Described in {@code docs/explanation.md}.
 */
public final class EvaluationDocument {

    /** The kind of an outcome while questions are still to be asked. */
    static final String INCOMPLETE = "incomplete";

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EvaluationDocument() {}

    public static ObjectNode write(Evaluation evaluation) {
        var explanation = evaluation.explanation();
        var acceptability = evaluation.acceptability();
        var object = NODES.objectNode();
        object.set(
                "version",
                evaluation
                        .version()
                        .<JsonNode>map(v -> NODES.numberNode(v.value()))
                        .orElse(NODES.nullNode()));
        object.put("on", evaluation.on().toString());
        object.putObject("draws")
                .put("seed", evaluation.draws().seed())
                .put("count", evaluation.draws().count());
        object.put("engine", evaluation.engine());
        object.set("outcome", outcome(evaluation.outcome()));
        object.set(
                "scores",
                numbers(
                        evaluation.scores().contributions(),
                        path -> evaluation.scores().of(path)));
        object.set("firstRankShares", numbers(explanation.firstRankShares(), explanation.firstRankShares()::get));
        object.set("firstRankShareErrors", numbers(explanation.firstRankShares(), evaluation::firstRankShareError));
        object.set("rankAcceptability", rankAcceptability(acceptability));
        object.set("centralWeights", centralWeights(acceptability));
        object.set("confidence", confidence(acceptability));
        object.setAll(ExplanationDocument.write(explanation));
        return object;
    }

    private static ObjectNode outcome(Outcome outcome) {
        var object = NODES.objectNode();
        switch (outcome) {
            case Outcome.Recommended(var path, var share) ->
                object.put("kind", "recommended").put("alternative", path.key()).put("firstRankShare", share);
            case Outcome.TooClose(var first, var share, var contenders) -> {
                var list = object.put("kind", "too-close").putArray("contenders");
                contenders.forEach(path -> list.add(path.key()));
            }
            case Outcome.NoneFits() -> object.put("kind", "none-fits");
            case Outcome.Incomplete(var missing) -> {
                var list = object.put("kind", INCOMPLETE).putArray("missing");
                missing.forEach(question -> list.add(question.key()));
            }
        }
        return object;
    }

    private static ObjectNode rankAcceptability(Acceptability acceptability) {
        var object = NODES.objectNode();
        acceptability.standings().forEach((path, standing) -> {
            var shares = object.putArray(path.key());
            standing.shares().stream().map(Estimate::value).forEach(shares::add);
        });
        return object;
    }

    private static ObjectNode centralWeights(Acceptability acceptability) {
        var object = NODES.objectNode();
        acceptability
                .standings()
                .forEach((path, standing) -> object.set(
                        path.key(),
                        standing.whenFirst()
                                .<JsonNode>map(
                                        first -> weights(first.centralWeights().byCriterion()))
                                .orElse(NODES.nullNode())));
        return object;
    }

    private static ObjectNode confidence(Acceptability acceptability) {
        var object = NODES.objectNode();
        acceptability.standings().forEach((path, standing) -> object.set(path.key(), confidence(standing)));
        return object;
    }

    private static JsonNode confidence(Standing standing) {
        return standing.whenFirst()
                .map(WhenFirst::confidence)
                .<JsonNode>map(estimate -> NODES.numberNode(estimate.value()))
                .orElse(NODES.nullNode());
    }

    static ObjectNode weights(Map<CriterionId, Double> byCriterion) {
        var object = NODES.objectNode();
        byCriterion.forEach((criterion, weight) -> object.put(criterion.key(), weight));
        return object;
    }

    private static ObjectNode numbers(Map<AlternativeId, ?> paths, ToDoubleFunction<AlternativeId> number) {
        var object = NODES.objectNode();
        paths.keySet().forEach(path -> object.put(path.key(), number.applyAsDouble(path)));
        return object;
    }
}
