package org.waymark.core.explanation;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.explanation.Counterfactual.Consequence;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Settings;
import org.waymark.core.score.Scores;

/**
 * Who stands where, whichever way the shares were found.
 *
 * @param contenders the paths that are not ruled out, in the order of the model; may be none
 * @param firstRankShares of all paths in the order of the model, in [0, 1]; 0 for those ruled out
 * @param scores of all paths
 */
public record Standings(List<AlternativeId> contenders, Map<AlternativeId, Double> firstRankShares, Scores scores) {

    public Standings {
        contenders = List.copyOf(contenders);
        firstRankShares = Collections.unmodifiableMap(new LinkedHashMap<>(firstRankShares));
    }

    /**
     * The path that comes first most often; among equal ones that with the higher score, then the first key. Empty when
     * all are ruled out.
     */
    public Optional<AlternativeId> best() {
        return contenders.stream().min(byShare().thenComparing(byScore()).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The path with the highest score beside the best; among equal ones that which is first more often, then the first
     * key.
     */
    public Optional<AlternativeId> rival() {
        var best = best();
        return contenders.stream()
                .filter(path -> !best.equals(Optional.of(path)))
                .min(byScore().thenComparing(byShare()).thenComparing(Comparator.naturalOrder()));
    }

    /** Score of the best minus score of its rival; 0 without one. */
    public double margin() {
        return best().flatMap(best -> rival().map(rival -> scores.of(best) - scores.of(rival)))
                .orElse(0.0);
    }

    /** What comes of it under these settings. */
    public Consequence consequence(Settings settings) {
        return best().<Consequence>map(best -> {
                    double share = firstRankShares.get(best);
                    return share >= settings.recommendFrom()
                            ? new Consequence.Recommended(best, share)
                            : new Consequence.TooClose(best, share);
                })
                .orElseGet(Consequence.NoneFits::new);
    }

    private Comparator<AlternativeId> byShare() {
        return Comparator.<AlternativeId>comparingDouble(firstRankShares::get).reversed();
    }

    private Comparator<AlternativeId> byScore() {
        return Comparator.<AlternativeId>comparingDouble(scores::of).reversed();
    }
}
