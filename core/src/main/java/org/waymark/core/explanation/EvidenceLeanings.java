package org.waymark.core.explanation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.waymark.core.decision.DecisionBasis;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Evidence;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.performance.Cell;

/**
 * On which evidence a result leans. All performances that cite an entry are taken to be at their 5 % end together, then in
 * the middle, then at their 95 % end, everything else is drawn as it was; how far the best path's first-rank share moves
 * between them is the swing. What lives rest on moves it as {@link TableLeanings} says. What is ruled out stays so.
 */
final class EvidenceLeanings {

    private static final double[] LEVELS = {0.05, 0.5, 0.95};
    private static final int MOST = 3;

    private final Replay replay;
    private final DecisionBasis basis;
    private final List<AlternativeId> contenders;
    private final List<CriterionId> criteria;
    private final double[][] scores;
    private final double[][] scratch;
    private final int best;

    private EvidenceLeanings(Replay replay, DecisionBasis basis, AlternativeId best) {
        this.replay = replay;
        this.basis = basis;
        this.contenders = basis.contenders();
        this.criteria =
                basis.performances().criteria().keySet().stream().sorted().toList();
        this.scores = replay.scores(basis.performances(), basis.weights(), contenders);
        this.scratch = new double[scores.length][scores[0].length];
        this.best = contenders.indexOf(best);
    }

    /** The entries with the largest swing first, {@value #MOST} at most; none with a swing of 0. Equal ones by key. */
    static List<EvidenceLeaning> of(DecisionModel model, Replay replay, DecisionBasis basis, AlternativeId best) {
        return new EvidenceLeanings(replay, basis, best).largest(model);
    }

    private List<EvidenceLeaning> largest(DecisionModel model) {
        var ranges = new HashMap<List<Cell>, double[]>();
        var tables = basis.restsOnLives()
                ? model.income().map(income -> new TableLeanings(income, replay.draws(), replay.isFirst(scores, best)))
                : Optional.<TableLeanings>empty();
        return model.evidence().stream()
                .map(Evidence::id)
                .map(entry -> leaning(
                        entry,
                        wider(
                                ranges.computeIfAbsent(citing(model, entry), this::range),
                                tables.map(all -> all.range(entry)))))
                .filter(leaning -> leaning.swing() > 0)
                .sorted(Comparator.comparingDouble(EvidenceLeaning::swing)
                        .reversed()
                        .thenComparing(EvidenceLeaning::evidence))
                .limit(MOST)
                .toList();
    }

    private static double[] wider(double[] ofCells, Optional<double[]> ofTables) {
        return ofTables.filter(range -> range[1] - range[0] > ofCells[1] - ofCells[0])
                .orElse(ofCells);
    }

    private static EvidenceLeaning leaning(EvidenceId entry, double[] range) {
        return new EvidenceLeaning(entry, range[0], range[1]);
    }

    /** The cells of contenders whose performance cites the entry. */
    private List<Cell> citing(DecisionModel model, EvidenceId entry) {
        return model.performances().stream()
                .filter(performance -> performance.evidence().contains(entry))
                .filter(performance -> contenders.contains(performance.alternative()))
                .map(performance -> new Cell(performance.alternative(), performance.criterion()))
                .toList();
    }

    /** Smallest and largest first-rank share of the best path over the levels. */
    private double[] range(List<Cell> cells) {
        if (cells.isEmpty()) return new double[] {0, 0};
        var range = new double[] {1, 0};
        for (double level : LEVELS) {
            double share = shareAt(level, cells);
            range[0] = Math.min(range[0], share);
            range[1] = Math.max(range[1], share);
        }
        return range;
    }

    private double shareAt(double level, List<Cell> cells) {
        var moved = scores.clone();
        for (var cell : cells) {
            int path = contenders.indexOf(cell.alternative());
            if (moved[path] == scores[path]) {
                System.arraycopy(scores[path], 0, scratch[path], 0, scratch[path].length);
                moved[path] = scratch[path];
            }
            move(cell, level, moved[path]);
        }
        return replay.firsts(moved)[best];
    }

    private void move(Cell cell, double level, double[] score) {
        var performances = basis.performances();
        var weight = replay.weights(basis.weights(), criteria)[criteria.indexOf(cell.criterion())];
        var drawn = replay.values(performances, cell);
        double held = performances
                .criteria()
                .get(cell.criterion())
                .of(performances.of(cell.alternative(), cell.criterion()).quantile(level));
        for (int i = 0; i < score.length; i++) score[i] += weight[i] * (held - drawn[i]);
    }
}
