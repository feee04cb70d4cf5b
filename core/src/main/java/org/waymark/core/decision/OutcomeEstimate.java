package org.waymark.core.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.decision.Outcome.Complete;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LifeOutcomes;
import org.waymark.core.model.Settings;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.profile.Profile;
import org.waymark.core.weights.PreferenceSource;

/**
 * What is told, and whether more draws would hardly tell otherwise. It is the outcome of {@link Decision} in the same draws, found
 * without what it does not hang on: where one path is left, or none, nothing is weighed.
 *
 * @param firstRankShares of all paths in the order of the model, in [0, 1]; 0 for those ruled out
 * @param isClear whether each probability that the outcome hangs on lies {@value #CLEARANCE} standard errors or more from its
 *     threshold
 */
public record OutcomeEstimate(Complete outcome, Map<AlternativeId, Double> firstRankShares, boolean isClear) {

    /** Chance alone leads so far away in one of twenty cases. */
    static final double CLEARANCE = 1.96;

    public OutcomeEstimate {
        firstRankShares = Collections.unmodifiableMap(new LinkedHashMap<>(firstRankShares));
    }

    /**
     * In the draws of the model. Questions that are open count as if they had no effect.
     *
     * @param lives of that model
     */
    public static OutcomeEstimate of(
            DecisionModel model,
            Questionnaire questionnaire,
            LocalDate on,
            LifeSource lives,
            PreferenceSource preferences) {
        var outcomes = model.lifeOutcomes();
        if (outcomes.isEmpty()) return weighed(DecisionBasis.of(model, questionnaire, on, lives, preferences), true);
        var profile = Profile.of(model, questionnaire);
        var situation = IncomeSituation.of(model, model.income().orElseThrow(), questionnaire, profile, on);
        var viability = LifeViability.of(model, profile, situation, lives, on).of(profile.mustHaves());
        boolean isClear = viability.values().stream().allMatch(path -> isClear(path, model.settings(), outcomes.get()));
        var contenders = viability.entrySet().stream()
                .filter(path -> path.getValue().contends())
                .map(Map.Entry::getKey)
                .toList();
        return contenders.size() < 2
                ? alone(viability.keySet().stream().toList(), contenders, isClear)
                : weighed(DecisionBasis.of(model, questionnaire, on, lives, preferences), isClear);
    }

    private static OutcomeEstimate alone(List<AlternativeId> paths, List<AlternativeId> contenders, boolean isClear) {
        var shares = new LinkedHashMap<AlternativeId, Double>();
        for (var path : paths) shares.put(path, contenders.contains(path) ? 1.0 : 0.0);
        Complete outcome =
                contenders.isEmpty() ? new Outcome.NoneFits() : new Outcome.Recommended(contenders.getFirst(), 1);
        return new OutcomeEstimate(outcome, shares, isClear);
    }

    private static OutcomeEstimate weighed(DecisionBasis basis, boolean areContendersClear) {
        var acceptability = basis.acceptability();
        var decision = Decision.of(basis, acceptability);
        double from = basis.settings().recommendFrom();
        int draws = basis.settings().draws().count();
        boolean isClear = areContendersClear
                && basis.contenders().stream()
                        .allMatch(path -> isClear(
                                acceptability.firstRankShare(path),
                                from,
                                Math.max(acceptability.firstRankShareError(path), error(from, draws))));
        return new OutcomeEstimate(decision.completeOutcome(), decision.firstRankShares(), isClear);
    }

    /** A path that clearly fails one of the two has no need of the other; one that is open has of both. */
    private static boolean isClear(Viability path, Settings settings, LifeOutcomes outcomes) {
        int lives = settings.draws().count();
        double accessLeast = outcomes.accessLeast();
        double ruledOutBelow = settings.ruledOutBelow();
        // a path without a job has no access to miss
        double access = path.access().orElse(1);
        double worksOut = path.worksOut().orElse(1);
        boolean isAccessClear = isClear(access, accessLeast, error(accessLeast, lives));
        boolean isWorkingOutClear = isClear(worksOut, ruledOutBelow, error(ruledOutBelow, lives));
        if (isAccessClear && access < accessLeast || isWorkingOutClear && worksOut < ruledOutBelow) return true;
        return isAccessClear && isWorkingOutClear;
    }

    private static boolean isClear(double share, double threshold, double error) {
        return Math.abs(share - threshold) >= CLEARANCE * error;
    }

    /** Of a share in so many draws, if it is at the threshold. */
    private static double error(double threshold, int draws) {
        return Math.sqrt(threshold * (1 - threshold) / draws);
    }
}
