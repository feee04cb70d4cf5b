package org.waymark.core.acceptability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;
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

    Acceptability run(Effort effort) {
        var progress = new Progress(effort.progress());
        var tally = rank(effort, progress);
        var judged = IntStream.range(0, table.alternatives().size())
                .filter(a -> tally.places()[a][0] > 0)
                .toArray();
        var central =
                IntStream.of(judged).mapToObj(a -> centralWeights(tally, a)).toArray(double[][]::new);
        var wins = judge(judged, central, effort, progress);
        var standings = new LinkedHashMap<AlternativeId, Standing>();
        for (var alternative : performances.alternatives()) {
            int a = table.alternatives().indexOf(alternative);
            int j = IntStream.range(0, judged.length)
                    .filter(i -> judged[i] == a)
                    .findFirst()
                    .orElse(-1);
            Optional<WhenFirst> whenFirst =
                    j < 0 ? Optional.empty() : Optional.of(whenFirst(tally, a, central[j], wins.get(j)));
            standings.put(alternative, new Standing(shares(tally, a), whenFirst));
        }
        return new Acceptability(draws, standings);
    }

    private Tally rank(Effort effort, Progress progress) {
        var chunks = Chunks.of(draws);
        var tallies = new Tally[chunks.number()];
        chunks.run(effort, progress, () -> new RankPass(table, weightDraws, tallies));
        var total = Tally.empty(table.alternatives().size(), table.criteria().size());
        for (var tally : tallies) total.add(tally);
        return total;
    }

    private AtomicLongArray judge(int[] judged, double[][] central, Effort effort, Progress progress) {
        var wins = new AtomicLongArray(judged.length);
        Chunks.of(draws).run(effort, progress, () -> new ConfidencePass(table, judged, central, wins));
        return wins;
    }

    /** Of the weights' own sum, so that they sum to 1 in spite of rounding. */
    private static double[] centralWeights(Tally tally, int alternative) {
        double sum = 0;
        for (double weight : tally.weights()[alternative]) sum += weight;
        var weights = tally.weights()[alternative].clone();
        for (int c = 0; c < weights.length; c++) weights[c] /= sum;
        return weights;
    }

    private List<Estimate> shares(Tally tally, int alternative) {
        var shares = new ArrayList<Estimate>();
        for (int place = 0; place < table.alternatives().size(); place++) {
            shares.add(Estimate.mean(
                    tally.places()[alternative][place], tally.squares()[alternative][place], draws.count()));
        }
        return shares;
    }

    private WhenFirst whenFirst(Tally tally, int alternative, double[] central, long wins) {
        double first = tally.places()[alternative][0];
        // shared first ranks count less: Kish's effective number of draws
        double effective = first * first / tally.squares()[alternative][0];
        Map<CriterionId, Double> weights = new LinkedHashMap<>();
        Map<CriterionId, Double> errors = new LinkedHashMap<>();
        for (var criterion : performances.criteria().keySet()) {
            int c = table.criteria().indexOf(criterion);
            double variance = tally.weightSquares()[alternative][c] / first - central[c] * central[c];
            weights.put(criterion, central[c]);
            errors.put(criterion, Math.sqrt(Math.max(0, variance) / effective));
        }
        return new WhenFirst(new Weights(weights), errors, Estimate.mean(wins, wins, draws.count()));
    }
}
