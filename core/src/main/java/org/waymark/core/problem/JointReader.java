package org.waymark.core.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.core.document.Fields;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.json.DistributionReader;
import org.waymark.core.numerics.Covariance;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Link;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RelativeEffect;
import org.waymark.core.numerics.SharedQuantity;
import org.waymark.core.numerics.SharedSample;

/**
 * Reads what all alternatives achieve together on a criterion: rows of samples, or a baseline with effects. Numbers for
 * alternatives stand in their order.
 */
record JointReader(List<AlternativeId> alternatives, Map<CriterionId, ProblemCriterion> criteria) {

    private record Effects(List<Double> mean, Covariance covariance) {}

    /** By criterion, a quantity for each alternative in their order. */
    Optional<Map<CriterionId, List<SharedQuantity>>> read(Place place) {
        return ProblemReader.byName(place, criteria.keySet(), false, criterion -> here -> joint(here, criterion));
    }

    private Optional<List<SharedQuantity>> joint(Place place, CriterionId criterion) {
        if (criteria.get(criterion).order().isPresent()) return place.found(ProblemFinding.ORDER_IS_JOINT, criterion);
        return place.object(place.node().has("samples") ? this::samples : this::relative);
    }

    private Optional<List<SharedQuantity>> samples(Fields fields) {
        var rows = fields.required("samples", here -> here.list(this::forEach).flatMap(all -> some(here, all)));
        return fields.build(() -> IntStream.range(0, alternatives.size())
                .<SharedQuantity>mapToObj(a -> new SharedSample(
                        rows.orElseThrow().stream().map(row -> row.get(a)).toList()))
                .toList());
    }

    private static Optional<List<List<Double>>> some(Place place, List<List<Double>> rows) {
        return rows.isEmpty() ? place.found(ProblemFinding.NO_ROW) : Optional.of(rows);
    }

    private Optional<List<SharedQuantity>> relative(Fields fields) {
        var baseline = fields.required("baseline", JointReader::baseline);
        var effects = fields.required("effects", this::effects);
        var link = fields.optional("link", JointReader::link);
        return fields.build(() -> relative(baseline.orElseThrow(), effects.orElseThrow(), link.orElse(Link.IDENTITY)));
    }

    /** Effects are drawn in the order of the keys, so that the order in which alternatives are given changes nothing. */
    private List<SharedQuantity> relative(Normal baseline, Effects effects, Link link) {
        var byKey = alternatives.stream().sorted().toList();
        var factor = effects.covariance()
                .inOrder(byKey.stream().map(alternatives::indexOf).toList())
                .factor();
        return IntStream.range(0, alternatives.size())
                .<SharedQuantity>mapToObj(a -> new RelativeEffect(
                        baseline, effects.mean().get(a), factor.get(byKey.indexOf(alternatives.get(a))), link))
                .toList();
    }

    private Optional<Effects> effects(Place place) {
        return place.object(fields -> {
            var mean = fields.required("mean", this::forEach);
            var covariance = fields.required("covariance", this::covariance);
            return fields.build(() -> new Effects(mean.orElseThrow(), covariance.orElseThrow()));
        });
    }

    private Optional<Covariance> covariance(Place place) {
        return place.list(this::forEach).flatMap(rows -> {
            if (rows.size() != alternatives.size()) return otherCount(place, rows.size());
            try {
                return Optional.of(new Covariance(rows));
            } catch (IllegalArgumentException refused) {
                return place.found(ProblemFinding.REFUSED_COVARIANCE, RefusedValue.reason(refused));
            }
        });
    }

    private static Optional<Normal> baseline(Place place) {
        return new DistributionReader(Optional.empty()).read(place).flatMap(known -> switch (known) {
            case Normal normal -> Optional.of(normal);
            case Exact(var value) -> Optional.of(new Normal(value, 0));
            default -> place.found(ProblemFinding.NOT_A_BASELINE, known.kind().key());
        });
    }

    private static Optional<Link> link(Place place) {
        return ProblemReader.constant(place, List.of(Link.values()), ProblemFinding.NO_LINK);
    }

    private Optional<List<Double>> forEach(Place place) {
        return place.list(Place::number)
                .flatMap(numbers -> numbers.size() == alternatives.size()
                        ? Optional.of(numbers)
                        : otherCount(place, numbers.size()));
    }

    private <T> Optional<T> otherCount(Place place, int count) {
        return place.found(ProblemFinding.NOT_FOR_EACH, count, alternatives.size());
    }
}
