package org.waymark.core.outcome;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.decision.Outcome;
import org.waymark.core.decision.RequirementCheck;
import org.waymark.core.document.EnumKey;
import org.waymark.core.explanation.Contribution;
import org.waymark.core.explanation.Counterfactual;
import org.waymark.core.explanation.EvidenceLeaning;
import org.waymark.core.explanation.Explanation;
import org.waymark.core.explanation.Explanation.ClosePair;
import org.waymark.core.explanation.WeightInterval;
import org.waymark.core.model.AlternativeId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The reasons in an {@link EvaluationDocument}. */
final class ExplanationDocument {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExplanationDocument() {}

    static ObjectNode write(Explanation explanation) {
        var object = NODES.objectNode();
        object.set("best", path(explanation.best()));
        object.set("rival", path(explanation.rival()));
        object.set("margin", number(explanation.margin()));
        object.set("weights", EvaluationDocument.weights(explanation.weights()));
        object.set("contributions", list(explanation.contributions(), ExplanationDocument::contribution));
        object.set("weightIntervals", list(explanation.weightIntervals(), ExplanationDocument::interval));
        object.set("closePairs", list(explanation.closePairs(), ExplanationDocument::pair));
        object.set("requirements", list(explanation.requirements(), ExplanationDocument::requirement));
        if (restsOnLives(explanation)) object.set("paths", paths(explanation));
        object.set("counterfactuals", list(explanation.counterfactuals(), ExplanationDocument::counterfactual));
        object.set("leanings", list(explanation.leanings(), ExplanationDocument::leaning));
        if (restsOnLives(explanation)) object.set("week", WeekDocument.write(explanation.week()));
        object.set("expiredEvidence", list(explanation.expiredEvidence(), entry -> NODES.stringNode(entry.key())));
        return object;
    }

    private static boolean restsOnLives(Explanation explanation) {
        return explanation.viability().values().stream()
                .anyMatch(path -> path.worksOut().isPresent());
    }

    private static ObjectNode paths(Explanation explanation) {
        var object = NODES.objectNode();
        explanation.viability().forEach((path, viability) -> {
            var standing = object.putObject(path.key()).put("standing", EnumKey.of(viability.standing()));
            viability.worksOut().ifPresent(share -> standing.put("worksOut", share));
            viability.access().ifPresent(share -> standing.put("access", share));
        });
        return object;
    }

    private static JsonNode contribution(Contribution contribution) {
        return NODES.objectNode()
                .put("criterion", contribution.criterion().key())
                .set("points", number(contribution.points()));
    }

    private static JsonNode interval(WeightInterval interval) {
        return NODES.objectNode()
                .put("criterion", interval.criterion().key())
                .put("weight", interval.weight())
                .put("low", interval.low())
                .put("high", interval.high());
    }

    private static JsonNode pair(ClosePair pair) {
        return NODES.objectNode()
                .put("a", pair.a().key())
                .put("b", pair.b().key())
                .put("share", pair.share());
    }

    private static JsonNode requirement(RequirementCheck check) {
        var object = NODES.objectNode()
                .put("criterion", check.criterion().key())
                .put("question", check.from().key())
                .put("limit", check.limit());
        var probabilities = object.putObject("probabilities");
        check.probabilities().forEach((path, probability) -> probabilities.put(path.key(), probability));
        var standings = object.putObject("standings");
        check.standings().forEach((path, standing) -> standings.put(path.key(), EnumKey.of(standing)));
        return object;
    }

    private static JsonNode counterfactual(Counterfactual counterfactual) {
        var object = NODES.objectNode();
        object.set("changes", list(counterfactual.changes(), change -> {
            var changed = NODES.objectNode().put("question", change.question().key());
            changed.set("from", AnswerDocument.write(change.from()));
            changed.set("to", AnswerDocument.write(change.to()));
            return changed;
        }));
        return object.set("consequence", consequence(counterfactual.outcome()));
    }

    private static ObjectNode consequence(Outcome.Complete outcome) {
        return switch (outcome) {
            case Outcome.Recommended(var first, var share) -> consequence("recommended", first, share);
            case Outcome.TooClose(var first, var share, var contenders) -> consequence("too-close", first, share);
            case Outcome.NoneFits() -> NODES.objectNode().put("kind", "none-fits");
        };
    }

    private static ObjectNode consequence(String kind, AlternativeId first, double share) {
        return NODES.objectNode()
                .put("kind", kind)
                .put("alternative", first.key())
                .put("firstRankShare", share);
    }

    private static JsonNode leaning(EvidenceLeaning leaning) {
        return NODES.objectNode()
                .put("evidence", leaning.evidence().key())
                .put("low", leaning.low())
                .put("high", leaning.high());
    }

    private static <T> ArrayNode list(List<T> things, Function<T, JsonNode> writer) {
        var list = NODES.arrayNode();
        things.forEach(thing -> list.add(writer.apply(thing)));
        return list;
    }

    private static JsonNode path(Optional<AlternativeId> path) {
        return path.<JsonNode>map(known -> NODES.stringNode(known.key())).orElse(NODES.nullNode());
    }

    /** Never as −0. */
    private static JsonNode number(double value) {
        return NODES.numberNode(value + 0.0);
    }
}
