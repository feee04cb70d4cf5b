package org.waymark.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Beta;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.Exact;
import org.waymark.core.numerics.Interval;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.Pert;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.Triangular;
import org.waymark.core.numerics.Uniform;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightInformation;

/** The measured decision: 12 criteria, 3 alternatives, everything unsure in the same way. Always the same numbers. */
public final class BenchmarkProblem {

    static final int CRITERIA = 12;
    static final int ALTERNATIVES = 3;

    private final SplittableRandom random = new SplittableRandom(20261122);
    private final List<CriterionId> criteria = new ArrayList<>();

    BenchmarkProblem() {
        for (int c = 0; c < CRITERIA; c++) criteria.add(new CriterionId("criterion-" + c));
    }

    Performances performances(PerformanceKind kind) {
        return performances(kind, ValueKind.STRAIGHT);
    }

    Performances performances(PerformanceKind kind, ValueKind valueKind) {
        var alternatives = new ArrayList<AlternativeId>();
        for (int a = 0; a < ALTERNATIVES; a++) alternatives.add(new AlternativeId("alternative-" + a));
        var values = new LinkedHashMap<CriterionId, ValueFunction>();
        var cells = new LinkedHashMap<Cell, Distribution>();
        for (var criterion : criteria) {
            values.put(criterion, valueKind.function());
            for (var alternative : alternatives) {
                cells.put(new Cell(alternative, criterion), kind.between(random.nextDouble(0, 0.4), random));
            }
        }
        return new Performances(alternatives, values, cells);
    }

    WeightInformation weights(WeightKind kind) {
        return switch (kind) {
            case EXACT -> new WeightInformation.Exact(ratios());
            case AROUND -> new WeightInformation.Around(ratios(), 30);
            case RANKED ->
                new WeightInformation.Ranked(criteria.stream().map(Set::of).toList());
            case TIED ->
                new WeightInformation.Ranked(List.of(
                        Set.copyOf(criteria.subList(0, 4)),
                        Set.copyOf(criteria.subList(4, 8)),
                        Set.copyOf(criteria.subList(8, 12))));
            case BOUNDED -> bounded(0, 0.2);
            case NARROW -> bounded(0.05, 0.11);
            case MISSING -> new WeightInformation.Missing(Set.copyOf(criteria));
        };
    }

    private Map<CriterionId, Double> ratios() {
        var ratios = new LinkedHashMap<CriterionId, Double>();
        for (var criterion : criteria) ratios.put(criterion, random.nextDouble(0.5, 2));
        return ratios;
    }

    private WeightInformation bounded(double low, double high) {
        var bounds = new LinkedHashMap<CriterionId, Interval>();
        for (var criterion : criteria) bounds.put(criterion, new Interval(low, high));
        return new WeightInformation.Bounded(bounds);
    }

    /** What is known of weights; {@code TIED} is ranked in three groups, {@code NARROW} bounded where few draws fit. */
    public enum WeightKind {
        EXACT,
        AROUND,
        RANKED,
        TIED,
        BOUNDED,
        NARROW,
        MISSING
    }

    /** How performances are judged: in a straight line, or through four corners. */
    public enum ValueKind {
        STRAIGHT,
        BENT;

        ValueFunction function() {
            var scale = new Scale(0, 1);
            return switch (this) {
                case STRAIGHT -> ValueFunction.linear(scale);
                case BENT ->
                    new ValueFunction(
                            scale,
                            List.of(
                                    new ValueFunction.Point(0, 0),
                                    new ValueFunction.Point(0.25, 0.4),
                                    new ValueFunction.Point(0.6, 0.8),
                                    new ValueFunction.Point(1, 1)));
            };
        }
    }

    /** What is known of performances. */
    public enum PerformanceKind {
        EXACT,
        UNIFORM,
        TRIANGULAR,
        PERT,
        NORMAL,
        BETA;

        Distribution between(double low, SplittableRandom random) {
            double high = low + 0.5;
            double mode = low + 0.5 * random.nextDouble();
            return switch (this) {
                case EXACT -> new Exact(mode);
                case UNIFORM -> new Uniform(low, high);
                case TRIANGULAR -> new Triangular(low, mode, high);
                case PERT -> new Pert(low, mode, high);
                case NORMAL -> new Normal(mode, 0.1);
                case BETA -> new Beta(1 + 4 * random.nextDouble(), 2, low, high);
            };
        }
    }
}
