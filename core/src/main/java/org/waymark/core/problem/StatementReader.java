package org.waymark.core.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.core.document.Fields;
import org.waymark.core.document.Place;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Interval;
import org.waymark.core.weights.LinearStatement;

/** Reads something that is stated about weights; one of the five kinds, recognised by its field. */
record StatementReader(Set<CriterionId> criteria) {

    Optional<LinearStatement> read(Place place) {
        var kind = Stream.of("prefer", "equal", "ratio", "bounds", "linear")
                .filter(place.node()::has)
                .findFirst()
                .orElse("");
        return switch (kind) {
            case "prefer" -> compared(place, kind, LinearStatement.Prefer::new);
            case "equal" -> compared(place, kind, LinearStatement.Equal::new);
            case "ratio" -> place.object(this::ratio);
            case "bounds" -> place.object(this::bounds);
            case "linear" -> place.object(this::linear);
            default -> place.found(ProblemFinding.NO_STATEMENT);
        };
    }

    private Optional<LinearStatement> compared(
            Place place, String kind, Function<List<CriterionId>, LinearStatement> statement) {
        return place.object(fields -> {
            var named = fields.required(kind, here -> here.list(this::criterion));
            return fields.build(() -> statement.apply(named.orElseThrow()));
        });
    }

    private Optional<LinearStatement> ratio(Fields fields) {
        var named = fields.required("ratio", this::two);
        var between = fields.required("between", StatementReader::interval);
        return fields.build(() -> new LinearStatement.Ratio(
                named.orElseThrow().get(0), named.orElseThrow().get(1), between.orElseThrow()));
    }

    private Optional<LinearStatement> bounds(Fields fields) {
        var bounds = fields.required(
                "bounds", here -> ProblemReader.byName(here, criteria, false, c -> WeightsReader::interval));
        return fields.build(() -> new LinearStatement.Bounds(bounds.orElseThrow()));
    }

    private Optional<LinearStatement> linear(Fields fields) {
        Optional<Map<CriterionId, Double>> coefficients =
                fields.required("linear", here -> ProblemReader.byName(here, criteria, false, c -> Place::number));
        var atLeast = fields.optional("atLeast", Place::number);
        var atMost = fields.optional("atMost", Place::number);
        return fields.build(
                () -> new LinearStatement.Linear(coefficients.orElseThrow(), orEmpty(atLeast), orEmpty(atMost)));
    }

    private static OptionalDouble orEmpty(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private Optional<List<CriterionId>> two(Place place) {
        return place.list(this::criterion)
                .flatMap(named ->
                        named.size() == 2 ? Optional.of(named) : place.found(ProblemFinding.NOT_TWO, named.size()));
    }

    private static Optional<Interval> interval(Place place) {
        return place.list(Place::number).flatMap(ends -> {
            if (ends.size() != 2) return place.found(ProblemFinding.NOT_A_RANGE_OF_RATIOS, ends.toString());
            try {
                return Optional.of(new Interval(ends.get(0), ends.get(1)));
            } catch (IllegalArgumentException refused) {
                return place.found(ProblemFinding.REFUSED_RANGE_OF_RATIOS, RefusedValue.reason(refused));
            }
        });
    }

    private Optional<CriterionId> criterion(Place place) {
        return ProblemReader.key(CriterionId::new)
                .apply(place)
                .flatMap(criterion -> criteria.contains(criterion)
                        ? Optional.of(criterion)
                        : place.found(ProblemFinding.NO_SUCH_CRITERION, criterion, List.copyOf(criteria)));
    }
}
