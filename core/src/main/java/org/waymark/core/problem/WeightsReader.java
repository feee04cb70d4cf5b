package org.waymark.core.problem;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Interval;
import org.waymark.core.weights.WeightInformation;

/** Reads what is known of the weights; one of the seven kinds, recognised by its first field. */
record WeightsReader(Set<CriterionId> criteria) {

    private static final double USUAL_CONCENTRATION = 30;
    private static final Interval ANY = new Interval(0, 1);

    /** Nothing at all without a criterion: what is wrong with those is reported where they stand. */
    Optional<WeightInformation> read(Place place) {
        if (criteria.isEmpty()) return Optional.empty();
        if (place.node().isString()) {
            return place.node().stringValue().equals("missing")
                    ? Optional.of(new WeightInformation.Missing(criteria))
                    : place.found(ProblemFinding.NOT_WEIGHTS, place.node().toString());
        }
        return switch (kind(place)) {
            case "exact" -> exact(place);
            case "around" -> around(place);
            case "ranked" -> ranked(place);
            case "bounded" -> bounded(place);
            case "statements" -> statements(place);
            case "samples" -> samples(place);
            default -> place.found(ProblemFinding.NOTHING_ABOUT_WEIGHTS);
        };
    }

    private static String kind(Place place) {
        return Stream.of("exact", "around", "ranked", "bounded", "statements", "samples")
                .filter(place.node()::has)
                .findFirst()
                .orElse("");
    }

    private Optional<WeightInformation> exact(Place place) {
        return place.object(fields -> {
            var weights = fields.required("exact", this::numbers);
            return fields.build(() -> new WeightInformation.Exact(weights.orElseThrow()));
        });
    }

    private Optional<WeightInformation> around(Place place) {
        return place.object(fields -> {
            var weights = fields.required("around", this::numbers);
            var concentration = fields.optional("concentration", Place::number);
            return fields.build(() ->
                    new WeightInformation.Around(weights.orElseThrow(), concentration.orElse(USUAL_CONCENTRATION)));
        });
    }

    private Optional<WeightInformation> ranked(Place place) {
        return place.object(fields -> {
            var groups = fields.required("ranked", this::groups);
            return fields.build(() -> new WeightInformation.Ranked(groups.orElseThrow()));
        });
    }

    private Optional<WeightInformation> bounded(Place place) {
        return place.object(fields -> {
            var bounds = fields.required(
                    "bounded", here -> ProblemReader.byName(here, criteria, false, c -> WeightsReader::interval));
            return fields.build(() -> new WeightInformation.Bounded(completed(bounds.orElseThrow())));
        });
    }

    private Optional<WeightInformation> statements(Place place) {
        return place.object(fields -> {
            var statements = fields.required("statements", here -> here.list(new StatementReader(criteria)::read));
            return fields.build(() -> new WeightInformation.Constrained(criteria, statements.orElseThrow()));
        });
    }

    private Optional<WeightInformation> samples(Place place) {
        return place.object(fields -> {
            var samples = fields.required("samples", here -> here.list(sample -> sample.list(WeightsReader::weight)));
            return fields.build(() -> new WeightInformation.Sampled(criteria, samples.orElseThrow()));
        });
    }

    private Optional<Map<CriterionId, Double>> numbers(Place place) {
        return ProblemReader.byName(place, criteria, true, criterion -> WeightsReader::weight);
    }

    private static Optional<Double> weight(Place place) {
        return place.number()
                .flatMap(weight ->
                        weight >= 0 ? Optional.of(weight) : place.found(ProblemFinding.NEGATIVE_WEIGHT, weight));
    }

    /** Within 0 and 1. */
    static Optional<Interval> interval(Place place) {
        return place.list(Place::number).flatMap(ends -> {
            boolean isWithin = ends.size() == 2 && ends.get(0) >= 0 && ends.get(1) <= 1;
            if (!isWithin) return place.found(ProblemFinding.NOT_A_RANGE, ends.toString());
            try {
                return Optional.of(new Interval(ends.get(0), ends.get(1)));
            } catch (IllegalArgumentException refused) {
                return place.found(ProblemFinding.REFUSED_RANGE, RefusedValue.reason(refused));
            }
        });
    }

    private Map<CriterionId, Interval> completed(Map<CriterionId, Interval> some) {
        var all = new LinkedHashMap<CriterionId, Interval>();
        for (var criterion : criteria) all.put(criterion, some.getOrDefault(criterion, ANY));
        return all;
    }

    private Optional<List<Set<CriterionId>>> groups(Place place) {
        var ranked = new LinkedHashSet<CriterionId>();
        int before = place.findings().size();
        var groups = place.list(group -> group.list(member -> member(member, ranked))
                .flatMap(members -> members.isEmpty()
                        ? group.<Set<CriterionId>>found(ProblemFinding.EMPTY_GROUP)
                        : Optional.<Set<CriterionId>>of(new LinkedHashSet<>(members))));
        for (var criterion : criteria) {
            if (groups.isPresent() && !ranked.contains(criterion)) place.found(ProblemFinding.NOT_RANKED, criterion);
        }
        return place.findings().size() > before ? Optional.empty() : groups;
    }

    private Optional<CriterionId> member(Place place, Set<CriterionId> ranked) {
        return ProblemReader.key(CriterionId::new).apply(place).flatMap(criterion -> {
            if (!criteria.contains(criterion)) {
                return place.found(ProblemFinding.NO_SUCH_CRITERION, criterion, List.copyOf(criteria));
            }
            return ranked.add(criterion) ? Optional.of(criterion) : place.found(ProblemFinding.RANKED_TWICE, criterion);
        });
    }
}
