package org.waymark.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.core.acceptability.Further;
import org.waymark.core.acceptability.Output;
import org.waymark.core.acceptability.WhenFirst;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;

/**
 * The columns of a result: score, the share of each rank, confidence factor and central weights, and those of the outputs that
 * were asked for.
 */
final class ResultColumns {

    private static final double NONE = Double.NaN;

    private final ProblemResult result;
    private final List<CriterionId> criteria;
    private final List<Column> columns = new ArrayList<>();

    /** @param number of an alternative; NaN where it has none */
    record Column(String name, Function<AlternativeId, Double> number) {}

    private ResultColumns(ProblemResult result) {
        this.result = result;
        this.criteria = List.copyOf(
                result.scores().contributions().values().iterator().next().keySet());
    }

    static List<Column> of(ProblemResult result) {
        var columns = new ResultColumns(result);
        columns.addUsual();
        for (var output : Output.values()) {
            if (result.acceptability().further().asked().contains(output)) columns.add(output);
        }
        return List.copyOf(columns.columns);
    }

    private void addUsual() {
        add("score", result.scores()::of);
        for (int place = 0; place < result.acceptability().alternatives().size(); place++) {
            int rank = place;
            add(
                    "rank " + (place + 1),
                    alternative -> result.acceptability()
                            .standing(alternative)
                            .shares()
                            .get(rank)
                            .value());
        }
        add("confidence", whenFirst(first -> first.confidence().value()));
        for (var criterion : criteria) {
            add("weight " + criterion, whenFirst(first -> first.centralWeights().of(criterion)));
        }
    }

    private Function<AlternativeId, Double> whenFirst(Function<WhenFirst, Double> number) {
        return alternative -> result.acceptability()
                .standing(alternative)
                .whenFirst()
                .map(number)
                .orElse(NONE);
    }

    private void add(Output output) {
        switch (output) {
            case PAIRWISE_WINNING -> result.acceptability().alternatives().forEach(this::addBefore);
            case RANK_ENTROPY ->
                add(
                        "entropy",
                        alternative ->
                                result.acceptability().rankEntropy(alternative).value());
            case WEIGHT_QUANTILES -> criteria.forEach(this::addQuantiles);
        }
    }

    private void addBefore(AlternativeId other) {
        var winning = result.acceptability().further().pairwiseWinning();
        add("before " + other, alternative -> {
            var share = winning.get(alternative).get(other);
            return share == null ? NONE : share.value();
        });
    }

    private void addQuantiles(CriterionId criterion) {
        var quantiles = result.acceptability().further().weightQuantiles();
        for (int level = 0; level < Further.LEVELS.size(); level++) {
            int q = level;
            var percent = FurtherWriter.percent(Further.LEVELS.get(level));
            add("weight %s %s".formatted(criterion, percent), alternative -> {
                var byCriterion = quantiles.get(alternative);
                return byCriterion == null
                        ? NONE
                        : byCriterion.get(criterion).get(q).value();
            });
        }
    }

    private void add(String name, Function<AlternativeId, Double> number) {
        columns.add(new Column(name, number));
    }
}
