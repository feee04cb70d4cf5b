package org.waymark.core.acceptability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Estimate;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightDraws;
import org.waymark.core.weights.WeightInformation;
import org.waymark.core.weights.Weights;

/** A simulation that is ready to run: two passes over the draws, the second with what the first found. */
record Simulation(Performances performances, Table table, WeightDraws weightDraws, Draws draws) {

    static Simulation of(Performances performances, WeightInformation weights, Draws draws) {
        var table = Table.of(performances, draws.seed());
        return new Simulation(performances, table, WeightDraws.of(weights, table.criteria(), draws.seed()), draws);
    }

    Acceptability run(Set<Output> asked, Effort effort) {
        var progress = new Progress(effort.progress());
        var chunks = Chunks.of(draws);
        var tallies = new Tally[chunks.number()];
        var store = ValueStore.of(table, draws);
        var onlookers = Onlookers.of(asked, table, draws);
        chunks.run(effort, progress, () -> new RankPass(table, store, weightDraws, tallies, onlookers.onThread()));
        var total = Tally.empty(table.alternatives().size(), table.criteria().size());
        for (var tally : tallies) total.add(tally);
        var central = CentralWeights.of(total, tallies);
        var wins = new int[chunks.number()][];
        chunks.run(
                effort,
                progress,
                () -> new ConfidencePass(table, store, central.judgedTwice(), central::ofChunk, wins));
        var standings = new LinkedHashMap<AlternativeId, Standing>();
        for (var alternative : performances.alternatives()) {
            int a = table.alternatives().indexOf(alternative);
            int j = Arrays.binarySearch(central.judged(), a);
            Optional<WhenFirst> whenFirst = j < 0
                    ? Optional.empty()
                    : Optional.of(whenFirst(total, a, central.overall()[j], central.confidence(j, wins, chunks)));
            standings.put(alternative, new Standing(shares(total, a), whenFirst));
        }
        return new Acceptability(draws, standings, onlookers.seen(performances));
    }

    private List<Estimate> shares(Tally tally, int alternative) {
        var shares = new ArrayList<Estimate>();
        for (int place = 0; place < table.alternatives().size(); place++) {
            var share = Estimate.mean(
                    tally.places()[alternative][place], tally.squares()[alternative][place], draws.count());
            double variance = share.value() * (1 - share.value()) * weightDraws.varianceOfPool();
            shares.add(share.withError(Math.sqrt(Math.max(0, variance))));
        }
        return shares;
    }

    private WhenFirst whenFirst(Tally tally, int alternative, double[] central, Estimate confidence) {
        double first = tally.places()[alternative][0];
        // shared first ranks count less: Kish's effective number of draws
        double alone = first * first / tally.squares()[alternative][0];
        double effective = alone / (1 + alone * weightDraws.varianceOfPool() * draws.count() / first);
        Map<CriterionId, Double> weights = new LinkedHashMap<>();
        Map<CriterionId, Double> errors = new LinkedHashMap<>();
        for (var criterion : performances.criteria().keySet()) {
            int c = table.criteria().indexOf(criterion);
            double variance = tally.weightSquares()[alternative][c] / first - central[c] * central[c];
            weights.put(criterion, central[c]);
            errors.put(criterion, Math.sqrt(Math.max(0, variance) / effective));
        }
        return new WhenFirst(new Weights(weights), errors, confidence);
    }
}
