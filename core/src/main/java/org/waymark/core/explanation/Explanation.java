package org.waymark.core.explanation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.decision.Decision;
import org.waymark.core.decision.RequirementCheck;
import org.waymark.core.decision.Viability;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.week.RecommendedWeek;

/**
 * Why the outcome is what it is, as data; words come on screen.
 *
 * @param best the path that comes first most often among those not ruled out (of equal ones the one with the higher
 *     score, then the first key); empty when all are ruled out
 * @param rival the one with the highest score among the others that are not ruled out; empty when there is none
 * @param margin score of best minus score of rival, in [-1, 1]; the sum of the contributions; 0 without a rival. Below 0
 *     if the rival scores higher at expected performances but comes first less often
 * @param firstRankShares how often each path comes first, in [0, 1], in the order of the model; 0 for those that cannot be recommended
 * @param weights expected criterion weights, in the order of the model, together 1
 * @param contributions from the largest gain to the largest loss; empty without a rival
 * @param weightIntervals by criterion in model order; empty without a rival, and when the margin is below 0
 * @param closePairs pairs of paths whose order is open: each beats the other in at least a quarter of the draws
 * @param requirements in the order they were asked
 * @param viability whether each path can be recommended, in the order of the model
 * @param counterfactuals smallest first, each with another outcome; none if nothing within reach changes the outcome
 * @param leanings the three entries of evidence it leans on most
 * @param week how the person's hours are best split; empty where outcomes do not rest on lives, and where no week can be
 *     recommended
 * @param expiredEvidence entries past their expiry that performances rest on; those were widened
 */
public record Explanation(
        Optional<AlternativeId> best,
        Optional<AlternativeId> rival,
        double margin,
        Map<AlternativeId, Double> firstRankShares,
        Map<CriterionId, Double> weights,
        List<Contribution> contributions,
        List<WeightInterval> weightIntervals,
        List<ClosePair> closePairs,
        List<RequirementCheck> requirements,
        Map<AlternativeId, Viability> viability,
        List<Counterfactual> counterfactuals,
        List<EvidenceLeaning> leanings,
        Optional<RecommendedWeek> week,
        List<EvidenceId> expiredEvidence) {

    /** Two paths whose order is open. {@code share} is how often {@code a} beats {@code b}, in [0.25, 0.75]. */
    public record ClosePair(AlternativeId a, AlternativeId b, double share) {}

    public Explanation {
        firstRankShares = Collections.unmodifiableMap(new LinkedHashMap<>(firstRankShares));
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        contributions = List.copyOf(contributions);
        weightIntervals = List.copyOf(weightIntervals);
        closePairs = List.copyOf(closePairs);
        requirements = List.copyOf(requirements);
        viability = Collections.unmodifiableMap(new LinkedHashMap<>(viability));
        counterfactuals = List.copyOf(counterfactuals);
        leanings = List.copyOf(leanings);
        expiredEvidence = List.copyOf(expiredEvidence);
    }

    /** Why the decision comes out as it does, whose sensitivity is given. */
    public static Explanation of(Decision decision, Sensitivity sensitivity) {
        var basis = decision.basis();
        var best = decision.best();
        var rival = decision.rival();
        return new Explanation(
                best,
                rival,
                decision.margin(),
                decision.firstRankShares(),
                basis.weights().expected().byCriterion(),
                rival.map(second -> Contributions.to(best.orElseThrow(), second, decision.scores()))
                        .orElse(List.of()),
                WeightIntervals.of(decision),
                sensitivity.closePairs(),
                basis.requirements(),
                basis.viability(),
                sensitivity.counterfactuals(),
                sensitivity.leanings(),
                sensitivity.week(),
                basis.personal().expiredEvidence());
    }

    /** Whether the path can be recommended to the person. */
    public boolean contends(AlternativeId path) {
        return viability.get(path).contends();
    }

    public Viability.Standing standing(AlternativeId path) {
        return viability.get(path).standing();
    }
}
