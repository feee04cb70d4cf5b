package org.waymark.core.model.json;

import java.util.List;
import java.util.Optional;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.ValueFunction;

/** Reads a criterion with its scale and its value function; without one, the value is a straight line. */
public final class CriterionReader {

    private CriterionReader() {}

    static Optional<Criterion> criterion(Place place) {
        return place.object(fields -> {
            var key = fields.required("key", ValueReader.key(CriterionId::new));
            var name = fields.required("name", ValueReader::localized);
            var description = fields.required("description", ValueReader::localized);
            var unit = fields.required("unit", ValueReader::localized);
            var worstLabel = fields.required("worst-label", ValueReader::localized);
            var bestLabel = fields.required("best-label", ValueReader::localized);
            var scale = fields.required("scale", CriterionReader::scale);
            var points = fields.optional("value", here -> here.list(CriterionReader::point));
            var weight = fields.required("base-weight", Place::number);
            return fields.build(() -> new Criterion(
                    key.orElseThrow(),
                    name.orElseThrow(),
                    description.orElseThrow(),
                    unit.orElseThrow(),
                    worstLabel.orElseThrow(),
                    bestLabel.orElseThrow(),
                    value(scale.orElseThrow(), points),
                    weight.orElseThrow()));
        });
    }

    /** The value function through {@code points}; without them a straight line. */
    private static ValueFunction value(Scale scale, Optional<List<ValueFunction.Point>> points) {
        return points.map(corners -> new ValueFunction(scale, corners)).orElseGet(() -> ValueFunction.linear(scale));
    }

    public static Optional<Scale> scale(Place place) {
        return place.object(fields -> {
            var worst = fields.required("worst", Place::number);
            var best = fields.required("best", Place::number);
            return fields.build(() -> new Scale(worst.orElseThrow(), best.orElseThrow()));
        });
    }

    public static Optional<ValueFunction.Point> point(Place place) {
        return place.list(Place::number).flatMap(pair -> {
            if (pair.size() != 2) return place.found(ModelFinding.NOT_A_PAIR, pair.size());
            try {
                return Optional.of(new ValueFunction.Point(pair.get(0), pair.get(1)));
            } catch (IllegalArgumentException refused) {
                return place.found(ModelFinding.REFUSED_POINT, RefusedValue.reason(refused));
            }
        });
    }
}
