package org.waymark.core.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Further;
import org.waymark.core.acceptability.Output;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Estimate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a problem asked for besides the usual figures: a field for each output, in the order of {@link Output}. */
record FurtherWriter(Acceptability simulated, ToDoubleFunction<Estimate> number) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Nothing if nothing was asked for. */
    void addTo(ObjectNode root) {
        for (var output : Output.values()) {
            if (simulated.further().asked().contains(output)) root.set(output.key(), written(output));
        }
    }

    private JsonNode written(Output output) {
        var object = NODES.objectNode();
        for (var alternative : simulated.alternatives()) {
            object.set(
                    alternative.key(),
                    switch (output) {
                        case PAIRWISE_WINNING -> pairs(alternative);
                        case RANK_ENTROPY -> NODES.numberNode(number.applyAsDouble(simulated.rankEntropy(alternative)));
                        case WEIGHT_QUANTILES -> quantiles(alternative);
                    });
        }
        return object;
    }

    private JsonNode pairs(AlternativeId alternative) {
        var object = NODES.objectNode();
        simulated
                .further()
                .pairwiseWinning()
                .get(alternative)
                .forEach((other, share) -> object.put(other.key(), number.applyAsDouble(share)));
        return object;
    }

    private JsonNode quantiles(AlternativeId alternative) {
        var byCriterion = simulated.further().weightQuantiles().get(alternative);
        return byCriterion == null ? NODES.nullNode() : quantiles(byCriterion);
    }

    private JsonNode quantiles(Map<CriterionId, List<Estimate>> byCriterion) {
        var object = NODES.objectNode();
        byCriterion.forEach((criterion, quantiles) -> {
            var levels = object.putObject(criterion.key());
            for (int q = 0; q < quantiles.size(); q++) {
                levels.put(percent(Further.LEVELS.get(q)), number.applyAsDouble(quantiles.get(q)));
            }
        });
        return object;
    }

    /** As it names a quantile: 0.05 as {@code 5%}. */
    static String percent(double level) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * level);
    }
}
