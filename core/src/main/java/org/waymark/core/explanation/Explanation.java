package org.waymark.core.explanation;

import java.util.List;
import java.util.Optional;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.EvidenceId;

/**
 * Why the outcome is what it is, as data; words come on screen.
 *
 * @param best the path with the highest score among those not ruled out; empty when all are ruled out
 * @param rival the next one; empty when there is none
 * @param margin score of best minus score of rival, in [0, 1]; the sum of the contributions
 * @param contributions from the largest gain to the largest loss; empty without a rival
 * @param weightIntervals by criterion in model order; empty without a rival
 * @param closePairs pairs of paths whose order is open: each beats the other in at least a quarter of the draws
 * @param requirements in the order they were asked
 * @param counterfactuals smallest first; none if nothing within reach changes the outcome
 * @param leanings the three entries of evidence it leans on most
 * @param expiredEvidence entries past their expiry that performances rest on; those were widened
 */
public record Explanation(
        Optional<AlternativeId> best,
        Optional<AlternativeId> rival,
        double margin,
        List<Contribution> contributions,
        List<WeightInterval> weightIntervals,
        List<ClosePair> closePairs,
        List<RequirementCheck> requirements,
        List<Counterfactual> counterfactuals,
        List<EvidenceLeaning> leanings,
        List<EvidenceId> expiredEvidence) {

    /** Two paths whose order is open. {@code share} is how often {@code a} beats {@code b}, in [0.25, 0.75]. */
    public record ClosePair(AlternativeId a, AlternativeId b, double share) {}

    public Explanation {
        contributions = List.copyOf(contributions);
        weightIntervals = List.copyOf(weightIntervals);
        closePairs = List.copyOf(closePairs);
        requirements = List.copyOf(requirements);
        counterfactuals = List.copyOf(counterfactuals);
        leanings = List.copyOf(leanings);
        expiredEvidence = List.copyOf(expiredEvidence);
    }
}
