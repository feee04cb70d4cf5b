package org.waymark.core.acceptability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Sampler;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightDraws;
import org.waymark.core.weights.WeightInformation;

/**
 * The simulation as a textbook has it: one draw after the other, maps and lists, no columns, no lanes, no signs. Slow and
 * obvious, to hold the fast one against.
 */
final class PlainSimulation {

    private final Performances performances;
    private final Draws draws;
    private final List<CriterionId> criteria;
    private final WeightDraws weightDraws;
    private final Map<Cell, Sampler> samplers = new LinkedHashMap<>();

    final Map<AlternativeId, double[]> shares = new LinkedHashMap<>();
    final Map<AlternativeId, Map<CriterionId, Double>> centralWeights = new LinkedHashMap<>();
    final Map<AlternativeId, Double> confidence = new LinkedHashMap<>();

    PlainSimulation(Performances performances, WeightInformation weights, Draws draws) {
        this.performances = performances;
        this.draws = draws;
        this.criteria = performances.criteria().keySet().stream().sorted().toList();
        this.weightDraws = WeightDraws.of(weights, criteria, draws.seed());
        performances
                .distributions()
                .forEach((cell, known) -> samplers.put(cell, known.sampler(cell.stream(draws.seed()))));
        rank();
        judge();
    }

    private void rank() {
        for (var alternative : performances.alternatives()) {
            shares.put(alternative, new double[performances.alternatives().size()]);
            centralWeights.put(alternative, new LinkedHashMap<>());
        }
        for (int draw = 0; draw < draws.count(); draw++) {
            var weights = weights(draw);
            var scores = scores(draw, weights);
            for (var alternative : performances.alternatives()) count(alternative, scores, weights);
        }
        for (var alternative : performances.alternatives()) {
            double first = shares.get(alternative)[0];
            centralWeights.get(alternative).replaceAll((criterion, sum) -> sum / first);
            for (int place = 0; place < shares.size(); place++) shares.get(alternative)[place] /= draws.count();
        }
    }

    private void count(AlternativeId alternative, Map<AlternativeId, Double> scores, Map<CriterionId, Double> weights) {
        var group = equalTo(alternative, scores);
        int better = (int) scores.keySet().stream()
                .filter(other -> !group.contains(other) && scores.get(other) > scores.get(alternative))
                .count();
        int same = group.size();
        for (int place = better; place < better + same; place++) shares.get(alternative)[place] += 1.0 / same;
        if (better > 0) return;
        for (var criterion : criteria) {
            centralWeights.get(alternative).merge(criterion, weights.get(criterion) / same, Double::sum);
        }
    }

    /** Whatever is linked to it by scores that lie close to each other. */
    private static Set<AlternativeId> equalTo(AlternativeId alternative, Map<AlternativeId, Double> scores) {
        var group = new HashSet<AlternativeId>();
        var linked = Set.of(alternative);
        while (group.addAll(linked)) {
            linked = scores.keySet().stream()
                    .filter(other -> group.stream()
                            .anyMatch(member -> Math.abs(scores.get(other) - scores.get(member)) <= Ties.WIDTH))
                    .collect(Collectors.toSet());
        }
        return group;
    }

    private void judge() {
        for (var alternative : performances.alternatives()) {
            if (shares.get(alternative)[0] == 0) continue;
            int wins = 0;
            for (int draw = 0; draw < draws.count(); draw++) {
                var scores = scores(draw, centralWeights.get(alternative));
                var group = equalTo(alternative, scores);
                double own = scores.get(alternative);
                if (scores.keySet().stream().allMatch(other -> group.contains(other) || scores.get(other) < own)) {
                    wins++;
                }
            }
            confidence.put(alternative, (double) wins / draws.count());
        }
    }

    private Map<CriterionId, Double> weights(int draw) {
        var columns = new double[criteria.size()][1];
        weightDraws.fill(draw, 1, columns);
        var weights = new LinkedHashMap<CriterionId, Double>();
        for (int c = 0; c < criteria.size(); c++) weights.put(criteria.get(c), columns[c][0]);
        return weights;
    }

    private Map<AlternativeId, Double> scores(int draw, Map<CriterionId, Double> weights) {
        var scores = new LinkedHashMap<AlternativeId, Double>();
        for (var alternative : performances.alternatives()) {
            var parts = new ArrayList<Double>();
            for (var criterion : criteria) {
                var x = new double[1];
                samplers.get(new Cell(alternative, criterion)).fill(draw, 1, x);
                parts.add(weights.get(criterion)
                        * performances.criteria().get(criterion).of(x[0]));
            }
            scores.put(alternative, parts.stream().mapToDouble(part -> part).sum());
        }
        return scores;
    }
}
