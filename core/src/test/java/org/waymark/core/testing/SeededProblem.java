package org.waymark.core.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
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

/** Any decision at all, made from a seed: every kind of performance, value function and weights comes up. */
public record SeededProblem(long seed, Performances performances, WeightInformation weights) {

    public static SeededProblem of(long seed) {
        var random = new SplittableRandom(seed);
        var criteria = new LinkedHashMap<CriterionId, ValueFunction>();
        int criterionCount = random.nextInt(1, 8);
        for (int c = 0; c < criterionCount; c++) criteria.put(new CriterionId("criterion-" + c), value(random));
        var alternatives = new ArrayList<AlternativeId>();
        int alternativeCount = random.nextInt(1, 6);
        for (int a = 0; a < alternativeCount; a++) alternatives.add(new AlternativeId("alternative-" + a));
        var cells = new LinkedHashMap<Cell, Distribution>();
        for (var alternative : alternatives) {
            criteria.forEach((criterion, value) ->
                    cells.put(new Cell(alternative, criterion), distribution(random, value.scale())));
        }
        return new SeededProblem(
                seed, new Performances(alternatives, criteria, cells), weights(random, List.copyOf(criteria.keySet())));
    }

    /** The same problem with every cell changed. */
    public Performances changed(BiFunction<Cell, Distribution, Distribution> change) {
        var cells = new LinkedHashMap<Cell, Distribution>();
        performances.distributions().forEach((cell, known) -> cells.put(cell, change.apply(cell, known)));
        return new Performances(performances.alternatives(), performances.criteria(), cells);
    }

    private static ValueFunction value(SplittableRandom random) {
        double worst = random.nextDouble(-50, 50);
        double best = worst + (random.nextBoolean() ? 1 : -1) * random.nextDouble(0.5, 100);
        var scale = new Scale(worst, best);
        int corners = random.nextInt(0, 4);
        var points = new ArrayList<ValueFunction.Point>();
        points.add(new ValueFunction.Point(worst, 0));
        double value = 0;
        for (int i = 1; i <= corners; i++) {
            value = random.nextDouble(value, 1);
            points.add(new ValueFunction.Point(worst + (best - worst) * i / (corners + 1), value));
        }
        points.add(new ValueFunction.Point(best, 1));
        return new ValueFunction(scale, points);
    }

    /** Mostly on the scale, at times beyond its ends, at times without any doubt. */
    public static Distribution distribution(SplittableRandom random, Scale scale) {
        double width = scale.high() - scale.low();
        double low = scale.low() + width * random.nextDouble(-0.1, 0.8);
        double high = low + width * random.nextDouble(0, 0.5);
        double mode = low + (high - low) * random.nextDouble();
        return switch (random.nextInt(7)) {
            case 0 -> new Exact(mode);
            case 1 -> new Uniform(low, high);
            case 2 -> new Triangular(low, mode, high);
            case 3 -> new Pert(low, mode, high);
            case 4 -> new Normal(mode, (high - low) / 4);
            case 5 -> new Beta(random.nextDouble(0.5, 6), random.nextDouble(0.5, 6), low, high);
            default -> new Exact(scale.low() + width * random.nextInt(3) / 2);
        };
    }

    public static WeightInformation weights(SplittableRandom random, List<CriterionId> criteria) {
        return switch (random.nextInt(5)) {
            case 0 -> new WeightInformation.Exact(ratios(random, criteria));
            case 1 -> new WeightInformation.Around(ratios(random, criteria), Math.exp(random.nextDouble(-2, 6)));
            case 2 -> new WeightInformation.Ranked(groups(random, criteria));
            case 3 -> new WeightInformation.Bounded(bounds(random, criteria));
            default -> new WeightInformation.Missing(new LinkedHashSet<>(criteria));
        };
    }

    private static Map<CriterionId, Double> ratios(SplittableRandom random, List<CriterionId> criteria) {
        var ratios = new LinkedHashMap<CriterionId, Double>();
        for (var criterion : criteria) ratios.put(criterion, random.nextInt(4) == 0 ? 0 : random.nextDouble(0.1, 3));
        ratios.put(criteria.getFirst(), 1.0);
        return ratios;
    }

    private static List<Set<CriterionId>> groups(SplittableRandom random, List<CriterionId> criteria) {
        var groups = new ArrayList<Set<CriterionId>>();
        for (var criterion : criteria) {
            if (groups.isEmpty() || random.nextBoolean()) groups.add(new LinkedHashSet<>());
            groups.getLast().add(criterion);
        }
        return groups;
    }

    /** Around some weights, so that they can be kept. */
    private static Map<CriterionId, Interval> bounds(SplittableRandom random, List<CriterionId> criteria) {
        var inner = new double[criteria.size()];
        double sum = 0;
        for (int c = 0; c < inner.length; c++) sum += inner[c] = random.nextDouble(0.2, 1);
        var bounds = new LinkedHashMap<CriterionId, Interval>();
        for (int c = 0; c < inner.length; c++) {
            double weight = inner[c] / sum;
            double low = random.nextInt(3) == 0 ? weight : weight * random.nextDouble();
            double high = random.nextInt(3) == 0 ? 1 : weight + (1 - weight) * random.nextDouble(0, 0.4);
            bounds.put(criteria.get(c), new Interval(low, high));
        }
        return bounds;
    }
}
