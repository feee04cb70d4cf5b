package org.waymark.core.acceptability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Estimate;
import org.waymark.core.performance.Performances;

/** All that looks at the draws of a simulation for what is asked of it besides the standings. */
record Onlookers(
        Set<Output> asked, Table table, Draws draws, Queue<PairCounts> pairs, Optional<WinningDraws> winningDraws) {

    static Onlookers of(Set<Output> asked, Table table, Draws draws) {
        int alternatives = table.alternatives().size();
        var winning = Optional.of(Output.WEIGHT_QUANTILES)
                .filter(asked::contains)
                .map(quantiles ->
                        new WinningDraws(draws, alternatives, table.criteria().size()));
        return new Onlookers(asked, table, draws, new ConcurrentLinkedQueue<>(), winning);
    }

    /** Those for one thread more. */
    List<Onlooker> onThread() {
        var all = new ArrayList<Onlooker>();
        winningDraws.ifPresent(all::add);
        if (asked.contains(Output.PAIRWISE_WINNING)) {
            var counts = new PairCounts(table.alternatives().size());
            pairs.add(counts);
            all.add(counts);
        }
        return all;
    }

    /** What they saw, in the order of {@code performances}. */
    Further seen(Performances performances) {
        return new Further(asked, pairwiseWinning(performances), weightQuantiles(performances));
    }

    private Map<AlternativeId, Map<AlternativeId, Estimate>> pairwiseWinning(Performances performances) {
        var winning = new LinkedHashMap<AlternativeId, Map<AlternativeId, Estimate>>();
        if (!asked.contains(Output.PAIRWISE_WINNING)) return winning;
        var total = new PairCounts(table.alternatives().size());
        pairs.forEach(total::add);
        for (var alternative : performances.alternatives()) {
            int a = table.alternatives().indexOf(alternative);
            var overOthers = new LinkedHashMap<AlternativeId, Estimate>();
            for (var other : performances.alternatives()) {
                int b = table.alternatives().indexOf(other);
                if (a != b) overOthers.put(other, total.winning(a, b, draws.count()));
            }
            winning.put(alternative, overOthers);
        }
        return winning;
    }

    private Map<AlternativeId, Map<CriterionId, List<Estimate>>> weightQuantiles(Performances performances) {
        var quantiles = new LinkedHashMap<AlternativeId, Map<CriterionId, List<Estimate>>>();
        for (var alternative : performances.alternatives()) {
            int a = table.alternatives().indexOf(alternative);
            winningDraws
                    .filter(drawn -> drawn.isFirst(a))
                    .ifPresent(drawn -> quantiles.put(alternative, ofWinner(drawn, a, performances)));
        }
        return quantiles;
    }

    private Map<CriterionId, List<Estimate>> ofWinner(WinningDraws drawn, int a, Performances performances) {
        var byCriterion = new LinkedHashMap<CriterionId, List<Estimate>>();
        for (var criterion : performances.criteria().keySet()) {
            byCriterion.put(criterion, drawn.quantiles(a, table.criteria().indexOf(criterion), Further.LEVELS));
        }
        return byCriterion;
    }
}
