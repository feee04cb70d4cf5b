package org.waymark.core.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Outcome.Complete;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.score.Scores;

/**
 * How one person's decision comes out, whichever way the shares were found; without the reasons.
 *
 * @param firstRankShares of all paths in the order of the model, in [0, 1]; 0 for those ruled out
 */
public record Decision(DecisionBasis basis, Map<AlternativeId, Double> firstRankShares) {

    public Decision {
        firstRankShares = Collections.unmodifiableMap(new LinkedHashMap<>(firstRankShares));
    }

    /** By simulation. Questions that are open count as if they had no effect. */
    public static Decision of(DecisionModel model, Questionnaire questionnaire, LocalDate on) {
        var basis = DecisionBasis.of(model, questionnaire, on);
        return of(basis, basis.acceptability());
    }

    /** @param acceptability that of the basis */
    public static Decision of(DecisionBasis basis, Acceptability acceptability) {
        var shares = new LinkedHashMap<AlternativeId, Double>();
        for (var path : basis.performances().alternatives()) {
            shares.put(path, basis.contenders().contains(path) ? acceptability.firstRankShare(path) : 0.0);
        }
        return new Decision(basis, shares);
    }

    /** Of all paths, at expected performances and weights. */
    public Scores scores() {
        return basis.scores();
    }

    /**
     * The path that comes first most often; among equal ones that with the higher score, then the first key. Empty when
     * all are ruled out.
     */
    public Optional<AlternativeId> best() {
        return basis.contenders().stream()
                .min(byShare().thenComparing(byScore()).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The path with the highest score beside the best; among equal ones that which is first more often, then the first
     * key.
     */
    public Optional<AlternativeId> rival() {
        var best = best();
        return basis.contenders().stream()
                .filter(path -> !best.equals(Optional.of(path)))
                .min(byScore().thenComparing(byShare()).thenComparing(Comparator.naturalOrder()));
    }

    /** Score of the best minus score of its rival, in [-1, 1]; 0 without one. */
    public double margin() {
        return best().flatMap(best -> rival().map(rival -> scores().of(best) - scores().of(rival)))
                .orElse(0.0);
    }

    /** What the person is told: incomplete while questions are open, else {@link #completeOutcome}. */
    public Outcome outcome() {
        return basis.missing().isEmpty() ? completeOutcome() : new Outcome.Incomplete(basis.missing());
    }

    /** What is told when no question is open: recommended from the share on that the settings of the model name. */
    public Complete completeOutcome() {
        var best = best();
        if (best.isEmpty()) return new Outcome.NoneFits();
        double share = firstRankShares.get(best.get());
        return share >= basis.settings().recommendFrom()
                ? new Outcome.Recommended(best.get(), share)
                : new Outcome.TooClose(best.get(), share, Contenders.of(basis.settings(), firstRankShares));
    }

    private Comparator<AlternativeId> byShare() {
        return Comparator.<AlternativeId>comparingDouble(firstRankShares::get).reversed();
    }

    private Comparator<AlternativeId> byScore() {
        return Comparator.<AlternativeId>comparingDouble(scores()::of).reversed();
    }
}
