package org.waymark.core.weights;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.document.RefusedValue;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Interval;

/** Something that is known of weights and is true of the weights on one side of a plane, or of several. */
public sealed interface LinearStatement {

    /** The criteria that it speaks of. */
    Stream<CriterionId> criteria();

    /** What it leaves, for weights in this order. */
    Stream<HalfSpace> halfSpaces(List<CriterionId> order);

    /** Each weighs at least as much as the next. */
    record Prefer(List<CriterionId> falling) implements LinearStatement {
        /** @param falling two or more, each once */
        public Prefer {
            falling = several(falling);
        }

        @Override
        public Stream<CriterionId> criteria() {
            return falling.stream();
        }

        @Override
        public Stream<HalfSpace> halfSpaces(List<CriterionId> order) {
            return IntStream.range(1, falling.size())
                    .mapToObj(k -> upTo(order, Map.of(falling.get(k), 1.0, falling.get(k - 1), -1.0), 0));
        }

        @Override
        public String toString() {
            return "prefer %s".formatted(falling);
        }
    }

    /** All weigh the same. */
    record Equal(List<CriterionId> alike) implements LinearStatement {
        /** @param alike two or more, each once */
        public Equal {
            alike = several(alike);
        }

        @Override
        public Stream<CriterionId> criteria() {
            return alike.stream();
        }

        @Override
        public Stream<HalfSpace> halfSpaces(List<CriterionId> order) {
            return IntStream.range(1, alike.size())
                    .boxed()
                    .flatMap(k -> Stream.of(1.0, -1.0)
                            .map(sign -> upTo(order, Map.of(alike.get(k), sign, alike.get(k - 1), -sign), 0)));
        }

        @Override
        public String toString() {
            return "equal %s".formatted(alike);
        }
    }

    /**
     * The first weighs so many times as much as the second.
     *
     * @param between 0 or more
     */
    record Ratio(CriterionId first, CriterionId second, Interval between) implements LinearStatement {
        public Ratio {
            several(List.of(first, second));
            if (!(between.low() >= 0)) throw new RefusedValue(WeightFinding.NEGATIVE_RATIO, between.low());
        }

        @Override
        public Stream<CriterionId> criteria() {
            return Stream.of(first, second);
        }

        @Override
        public Stream<HalfSpace> halfSpaces(List<CriterionId> order) {
            return Stream.of(
                    upTo(order, Map.of(second, between.low(), first, -1.0), 0),
                    upTo(order, Map.of(first, 1.0, second, -between.high()), 0));
        }

        @Override
        public String toString() {
            return "ratio [%s, %s] between [%s, %s]".formatted(first, second, between.low(), between.high());
        }
    }

    /** Each lies within bounds. */
    record Bounds(Map<CriterionId, Interval> intervals) implements LinearStatement {
        public Bounds {
            intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
            if (intervals.isEmpty()) throw new RefusedValue(WeightFinding.NONE_BOUNDED);
        }

        @Override
        public Stream<CriterionId> criteria() {
            return intervals.keySet().stream();
        }

        @Override
        public Stream<HalfSpace> halfSpaces(List<CriterionId> order) {
            return intervals.entrySet().stream()
                    .flatMap(bound -> Stream.of(
                            upTo(
                                    order,
                                    Map.of(bound.getKey(), 1.0),
                                    bound.getValue().high()),
                            upTo(
                                    order,
                                    Map.of(bound.getKey(), -1.0),
                                    -bound.getValue().low())));
        }

        @Override
        public String toString() {
            return intervals.entrySet().stream()
                    .map(bound -> "%s [%s, %s]"
                            .formatted(
                                    bound.getKey(),
                                    bound.getValue().low(),
                                    bound.getValue().high()))
                    .collect(Collectors.joining(", ", "bounds {", "}"));
        }
    }

    /**
     * A weighted sum of weights is at least, or at most, so much.
     *
     * @param coefficients finite, not all 0
     * @param atLeast finite; one of the two is there
     * @param atMost finite
     */
    record Linear(Map<CriterionId, Double> coefficients, OptionalDouble atLeast, OptionalDouble atMost)
            implements LinearStatement {
        public Linear {
            coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
            boolean isSum = coefficients.values().stream().anyMatch(number -> number != 0);
            if (!isSum) throw new RefusedValue(WeightFinding.NO_COEFFICIENT);
            if (atLeast.isEmpty() && atMost.isEmpty()) throw new RefusedValue(WeightFinding.NO_LIMIT);
        }

        @Override
        public Stream<CriterionId> criteria() {
            return coefficients.keySet().stream();
        }

        @Override
        public Stream<HalfSpace> halfSpaces(List<CriterionId> order) {
            var negative = new LinkedHashMap<>(coefficients);
            negative.replaceAll((criterion, number) -> -number);
            return Stream.concat(
                    atLeast.stream().mapToObj(limit -> upTo(order, negative, -limit)),
                    atMost.stream().mapToObj(limit -> upTo(order, coefficients, limit)));
        }

        @Override
        public String toString() {
            return "linear %s%s%s"
                    .formatted(
                            coefficients,
                            atLeast.isPresent() ? " at least " + atLeast.getAsDouble() : "",
                            atMost.isPresent() ? " at most " + atMost.getAsDouble() : "");
        }
    }

    private static HalfSpace upTo(List<CriterionId> order, Map<CriterionId, Double> coefficients, double limit) {
        return HalfSpace.of(
                order.stream()
                        .mapToDouble(criterion -> coefficients.getOrDefault(criterion, 0.0))
                        .toArray(),
                limit);
    }

    private static List<CriterionId> several(List<CriterionId> named) {
        if (named.size() < 2) throw new RefusedValue(WeightFinding.NOTHING_TO_COMPARE, named.size());
        var once = new HashSet<CriterionId>();
        for (var criterion : named) {
            if (!once.add(criterion)) throw new RefusedValue(WeightFinding.COMPARED_WITH_ITSELF, criterion);
        }
        return List.copyOf(named);
    }
}
