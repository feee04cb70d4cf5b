package org.waymark.core.model.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.document.Fields;
import org.waymark.core.document.Place;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Effect;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Quantity;

/** Reads what an answer does. The field {@code kind} says which effect it is. */
final class EffectReader {

    private static final Map<String, Function<Fields, Optional<Effect>>> KINDS = Map.of(
            "emphasis", EffectReader::emphasis,
            "shift", EffectReader::shift,
            "factor", EffectReader::factor,
            "requirement", EffectReader::requirement,
            "assignment", EffectReader::assignment);

    private EffectReader() {}

    static List<Effect> optional(Fields fields, String name) {
        return fields.optional(name, here -> here.list(EffectReader::effect)).orElse(List.of());
    }

    private static Optional<Effect> effect(Place place) {
        return place.object(fields -> fields.required(
                        "kind", here -> here.text().flatMap(kind -> kind(here, kind)))
                .flatMap(reader -> reader.apply(fields)));
    }

    private static Optional<Function<Fields, Optional<Effect>>> kind(Place place, String kind) {
        var reader = KINDS.get(kind);
        if (reader != null) return Optional.of(reader);
        return place.found(
                ModelFinding.UNKNOWN_EFFECT,
                kind,
                KINDS.keySet().stream().sorted().toList());
    }

    private static Optional<Effect> emphasis(Fields fields) {
        var criterion = fields.required("criterion", ValueReader.key(CriterionId::new));
        var factor = fields.required("factor", Place::number);
        return fields.build(() -> new Effect.Emphasis(criterion.orElseThrow(), factor.orElseThrow()));
    }

    private static Optional<Effect> shift(Fields fields) {
        var alternative = fields.required("alternative", ValueReader.key(AlternativeId::new));
        var criterion = fields.required("criterion", ValueReader.key(CriterionId::new));
        var amount = fields.required("amount", EffectReader::quantity);
        var spread = fields.optional("spread", Place::number);
        return fields.build(() ->
                new Effect.Shift(alternative.orElseThrow(), criterion.orElseThrow(), amount.orElseThrow(), spread));
    }

    private static Optional<Effect> factor(Fields fields) {
        var alternative = fields.required("alternative", ValueReader.key(AlternativeId::new));
        var criterion = fields.required("criterion", ValueReader.key(CriterionId::new));
        var factor = fields.required("factor", Place::number);
        var spread = fields.optional("spread", Place::number);
        return fields.build(() ->
                new Effect.Factor(alternative.orElseThrow(), criterion.orElseThrow(), factor.orElseThrow(), spread));
    }

    private static Optional<Effect> requirement(Fields fields) {
        var criterion = fields.required("criterion", ValueReader.key(CriterionId::new));
        var limit = fields.required("limit", EffectReader::quantity);
        return fields.build(() -> new Effect.Requirement(criterion.orElseThrow(), limit.orElseThrow()));
    }

    private static Optional<Effect> assignment(Fields fields) {
        var parameter = fields.required("parameter", ValueReader.key(ParameterId::new));
        var value = fields.required("value", Place::number);
        return fields.build(() -> new Effect.Assignment(parameter.orElseThrow(), value.orElseThrow()));
    }

    private static Optional<Quantity> quantity(Place place) {
        if (place.node().isNumber()) return place.number().map(Quantity.Constant::new);
        return place.object(fields -> {
            var factor = fields.required("factor", Place::number);
            var of = fields.required("of", ValueReader.key(ParameterId::new));
            var per = fields.optional("per", ValueReader.key(ParameterId::new));
            return fields.build(() -> new Quantity.Proportional(factor.orElseThrow(), of.orElseThrow(), per));
        });
    }
}
