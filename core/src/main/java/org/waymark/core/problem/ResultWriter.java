package org.waymark.core.problem;

import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Engine;
import org.waymark.core.acceptability.Standing;
import org.waymark.core.acceptability.WhenFirst;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Estimate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result as JSON: fields in a fixed order, alternatives and criteria in the order of the problem, numbers in the shortest
 * form that reads back as the same. Equal results give equal bytes.
 */
final class ResultWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ResultWriter() {}

    static ObjectNode write(ProblemResult result) {
        var simulated = result.acceptability();
        var root = NODES.objectNode();
        var scores = root.putObject("scores");
        for (var alternative : simulated.alternatives()) {
            scores.put(alternative.key(), result.scores().of(alternative));
        }
        root.set("rankAcceptability", ranks(simulated, Estimate::value));
        root.set(
                "centralWeights",
                whenFirst(simulated, first -> weights(first.centralWeights().byCriterion())));
        root.set(
                "confidence",
                whenFirst(
                        simulated, first -> NODES.numberNode(first.confidence().value())));
        new FurtherWriter(simulated, Estimate::value).addTo(root);
        if (!result.missing().isEmpty()) root.set("missing", missing(result));
        root.putObject("draws")
                .put("seed", simulated.draws().seed())
                .put("count", simulated.draws().count());
        return root.put("engine", Engine.VERSION);
    }

    /** What {@code --details} adds: what each score is made of, and the standard error of every estimate. */
    static ObjectNode details(ProblemResult result) {
        var simulated = result.acceptability();
        var root = NODES.objectNode();
        var contributions = root.putObject("contributions");
        result.scores()
                .contributions()
                .forEach((alternative, parts) -> contributions.set(alternative.key(), weights(parts)));
        var errors = root.putObject("standardErrors");
        errors.set("rankAcceptability", ranks(simulated, Estimate::standardError));
        errors.set("centralWeights", whenFirst(simulated, first -> weights(first.standardErrors())));
        errors.set(
                "confidence",
                whenFirst(
                        simulated, first -> NODES.numberNode(first.confidence().standardError())));
        new FurtherWriter(simulated, Estimate::standardError).addTo(errors);
        return root;
    }

    /** The criteria of which nothing was told, by alternative; without those of which everything was. */
    private static ObjectNode missing(ProblemResult result) {
        var object = NODES.objectNode();
        for (var alternative : result.acceptability().alternatives()) {
            var criteria = result.missing(alternative);
            if (criteria.isEmpty()) continue;
            var list = object.putArray(alternative.key());
            criteria.forEach(criterion -> list.add(criterion.key()));
        }
        return object;
    }

    private static ObjectNode ranks(Acceptability simulated, ToDoubleFunction<Estimate> number) {
        var object = NODES.objectNode();
        simulated.standings().forEach((alternative, standing) -> {
            var shares = object.putArray(alternative.key());
            for (var share : standing.shares()) shares.add(number.applyAsDouble(share));
        });
        return object;
    }

    private static ObjectNode whenFirst(Acceptability simulated, Function<WhenFirst, JsonNode> part) {
        var object = NODES.objectNode();
        for (Map.Entry<AlternativeId, Standing> entry : simulated.standings().entrySet()) {
            object.set(
                    entry.getKey().key(), entry.getValue().whenFirst().map(part).orElse(NODES.nullNode()));
        }
        return object;
    }

    private static JsonNode weights(Map<CriterionId, Double> byCriterion) {
        var object = NODES.objectNode();
        byCriterion.forEach((criterion, weight) -> object.put(criterion.key(), weight));
        return object;
    }
}
