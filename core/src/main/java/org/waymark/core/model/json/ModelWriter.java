package org.waymark.core.model.json;

import static org.waymark.core.model.json.ValueWriter.localized;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.waymark.core.document.EnumKey;
import org.waymark.core.document.Node;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.Alternative.NextStep;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.Importance;
import org.waymark.core.model.Parameter;
import org.waymark.core.model.Performance;
import org.waymark.core.model.Resource;
import org.waymark.core.model.Settings;
import org.waymark.core.numerics.Beta;
import org.waymark.core.numerics.Discrete;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.ValueFunction;
import tools.jackson.databind.JsonNode;

/** Turns a model into the tree of its document. Fields that hold nothing are left out. */
final class ModelWriter {

    private ModelWriter() {}

    static JsonNode model(DecisionModel model) {
        var scales = new HashMap<CriterionId, Scale>();
        model.criteria().forEach(criterion -> scales.putIfAbsent(criterion.id(), criterion.scale()));
        return new Node()
                .with("format", ModelDocument.FORMAT)
                .with("name", localized(model.name()))
                .with("default-locale", model.defaultLocale().toLanguageTag())
                .with("alternatives", model.alternatives(), ModelWriter::alternative)
                .with("criteria", model.criteria(), ModelWriter::criterion)
                .with("performances", model.performances(), performance -> performance(performance, scales))
                .with("evidence", model.evidence(), ModelWriter::evidence)
                .with("parameters", model.parameters(), ModelWriter::parameter)
                .with("sections", model.sections(), QuestionWriter::section)
                .with("resources", model.resources(), ModelWriter::resource)
                .withUnlessEmpty(
                        "income", model.income().map(IncomeWriter::income).orElseGet(new Node()::done))
                .with("settings", settings(model.settings()))
                .done();
    }

    private static JsonNode alternative(Alternative alternative) {
        return new Node()
                .with("key", alternative.id())
                .with("name", localized(alternative.name()))
                .with("headline", localized(alternative.headline()))
                .with("description", localized(alternative.description()))
                .withUnlessEmpty("steps", alternative.steps(), ModelWriter::step)
                .done();
    }

    private static JsonNode step(NextStep step) {
        return new Node()
                .with("when", localized(step.when()))
                .with("what", localized(step.what()))
                .done();
    }

    private static JsonNode criterion(Criterion criterion) {
        var scale = criterion.scale();
        var node = new Node()
                .with("key", criterion.id())
                .with("name", localized(criterion.name()))
                .with("description", localized(criterion.description()))
                .with("unit", localized(criterion.unit()))
                .with("worst-label", localized(criterion.worstLabel()))
                .with("best-label", localized(criterion.bestLabel()))
                .with(
                        "scale",
                        new Node()
                                .with("worst", scale.worst())
                                .with("best", scale.best())
                                .done());
        if (!criterion.value().equals(ValueFunction.linear(scale))) {
            node.with("value", criterion.value().points(), point -> Node.numbers(point.x(), point.value()));
        }
        return node.with("base-weight", criterion.baseWeight()).done();
    }

    private static JsonNode performance(Performance performance, Map<CriterionId, Scale> scales) {
        return new Node()
                .with("alternative", performance.alternative())
                .with("criterion", performance.criterion())
                .with("distribution", distribution(performance, scales))
                .withSorted("evidence", performance.evidence())
                .done();
    }

    /** A number for what is exact; a beta over the whole scale of its criterion goes without its ends. */
    private static JsonNode distribution(Performance performance, Map<CriterionId, Scale> scales) {
        var distribution = performance.distribution();
        var key = distribution.kind().key();
        if (distribution instanceof Exact(var value)) return Node.number(value);
        if (distribution instanceof Discrete(var chances)) {
            return new Node()
                    .with(key, chances, chance -> Node.numbers(chance.value(), chance.probability()))
                    .done();
        }
        var scale = scales.get(performance.criterion());
        boolean isStretched = scale != null
                && distribution instanceof Beta(var a, var b, var low, var high)
                && scale.low() == low
                && scale.high() == high;
        var numbers = distribution.numbers();
        return new Node()
                .with(key, isStretched ? numbers.subList(0, 2) : numbers, Node::number)
                .done();
    }

    private static JsonNode evidence(Evidence evidence) {
        return new Node()
                .with("key", evidence.id())
                .with("statement", localized(evidence.statement()))
                .withUnlessEmpty("value", evidence.value())
                .withUnlessEmpty("unit", evidence.unit())
                .withUnlessEmpty("year", evidence.year())
                .withUnlessEmpty("region", evidence.region())
                .with("source", evidence.source())
                .withUnlessEmpty("url", evidence.url())
                .with("strength", EnumKey.of(evidence.strength()))
                .with("checked-on", evidence.checkedOn())
                .with("expires-on", evidence.expiresOn())
                .done();
    }

    private static JsonNode parameter(Parameter parameter) {
        return new Node()
                .with("key", parameter.id())
                .with("name", localized(parameter.name()))
                .with("unit", localized(parameter.unit()))
                .with("usual", parameter.usual())
                .done();
    }

    private static JsonNode resource(Resource resource) {
        return new Node()
                .with("key", resource.id())
                .with("name", resource.name())
                .with("kind", EnumKey.of(resource.kind()))
                .with("status", EnumKey.of(resource.status()))
                .withSorted("alternatives", resource.alternatives())
                .with("what", localized(resource.what()))
                .with("who-can-join", localized(resource.whoCanJoin()))
                .withUnlessEmpty("how-pay-works", localized(resource.howPayWorks()))
                .withUnlessEmpty("notice", localized(resource.notice()))
                .with("link", resource.link())
                .with("checked-on", resource.checkedOn())
                .done();
    }

    private static JsonNode settings(Settings settings) {
        var draws = settings.draws();
        var node = new Node()
                .with("recommend-from", settings.recommendFrom())
                .with("ruled-out-below", settings.ruledOutBelow())
                .with("at-risk-below", settings.atRiskBelow())
                .with("concentration", settings.concentration())
                .with(
                        "draws",
                        new Node()
                                .with("seed", Node.whole(draws.seed()))
                                .with("count", draws.count())
                                .done())
                .with(
                        "multipliers",
                        Arrays.asList(Importance.values()),
                        level -> Node.number(settings.multipliers().getOrDefault(level, 0.0)));
        if (settings.emphasisCap() != Settings.NO_CAP) node.with("emphasis-cap", settings.emphasisCap());
        if (settings.effectSpread() > 0) node.with("effect-spread", settings.effectSpread());
        return node.done();
    }
}
