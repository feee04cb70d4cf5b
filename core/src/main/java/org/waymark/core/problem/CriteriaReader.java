package org.waymark.core.problem;

import java.util.List;
import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.json.CriterionReader;
import org.waymark.core.numerics.ValueFunction;

/** Reads a criterion of a problem: one with a scale, or an ordinal one. */
final class CriteriaReader {

    private CriteriaReader() {}

    static Optional<ProblemCriterion> criterion(Place place) {
        return place.node().has("ordinal") ? ordinal(place) : onAScale(place);
    }

    private static Optional<ProblemCriterion> onAScale(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ProblemReader.key(CriterionId::new));
            var scale = fields.required("scale", CriterionReader::scale);
            var points = fields.optional("value", here -> here.list(CriterionReader::point));
            var extrapolates = fields.optional("extrapolate", Place::truth).orElse(false);
            var beyond = extrapolates ? ValueFunction.Beyond.CONTINUES : ValueFunction.Beyond.ENDS;
            return fields.build(() -> ProblemCriterion.on(
                    key.orElseThrow(),
                    new ValueFunction(
                            scale.orElseThrow(),
                            points.orElseGet(() ->
                                    ValueFunction.linear(scale.orElseThrow()).points()),
                            beyond)));
        });
    }

    private static Optional<ProblemCriterion> ordinal(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ProblemReader.key(CriterionId::new));
            var order = fields.required("ordinal", CriteriaReader::order);
            return fields.build(() -> ProblemCriterion.ordinal(key.orElseThrow(), order.orElseThrow()));
        });
    }

    private static Optional<ProblemCriterion.Order> order(Place place) {
        return ProblemReader.constant(place, List.of(ProblemCriterion.Order.values()), ProblemFinding.NO_ORDER);
    }
}
