package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.explanation.Counterfactual.Consequence;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Settings;
import org.waymark.core.performance.PersonalPerformances;
import org.waymark.core.profile.Profile;
import org.waymark.core.score.Scores;
import org.waymark.core.weights.WeightInformation;

/**
 * How the paths stand for one person: one run of the engine, without the reasons.
 *
 * @param contenders the paths that no requirement rules out, in the order of the model; may be none
 * @param scores of all paths
 * @param acceptability of the contenders; of all paths when there is no contender
 * @param firstRankShares of all paths in the order of the model, in [0, 1]; 0 for those ruled out
 */
public record Contest(
        PersonalPerformances performances,
        WeightInformation weights,
        List<RequirementCheck> requirements,
        List<AlternativeId> contenders,
        Scores scores,
        Acceptability acceptability,
        Map<AlternativeId, Double> firstRankShares) {

    public Contest {
        requirements = List.copyOf(requirements);
        contenders = List.copyOf(contenders);
        firstRankShares = Collections.unmodifiableMap(new LinkedHashMap<>(firstRankShares));
    }

    /** Questions that are open count as if they had no effect. */
    public static Contest of(DecisionModel model, Questionnaire questionnaire, LocalDate on) {
        var settings = model.settings();
        var profile = Profile.of(model, questionnaire);
        var personal = PersonalPerformances.of(model, profile, on);
        var weights = new WeightInformation.Around(profile.importances(), settings.concentration());
        var requirements = Requirements.check(settings, personal.performances(), profile.mustHaves());
        var paths = personal.performances().alternatives();
        var contenders = Requirements.notRuledOut(paths, requirements);
        var simulated = contenders.isEmpty() ? personal.performances() : personal.among(contenders);
        var acceptability = Acceptability.of(simulated, weights, settings.draws());
        var shares = new LinkedHashMap<AlternativeId, Double>();
        for (var path : paths) shares.put(path, contenders.contains(path) ? acceptability.firstRankShare(path) : 0.0);
        return new Contest(
                personal,
                weights,
                requirements,
                contenders,
                Scores.of(personal.performances(), weights.expected()),
                acceptability,
                shares);
    }

    /** Among equal ones the one with the higher score, then the first key. Empty when all are ruled out. */
    public Optional<AlternativeId> mostOftenFirst() {
        return contenders.stream().min(byShare().thenComparing(byScore()).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The one with the highest score beside the path that is most often first; among equal ones that which is first more
     * often, then the first key.
     */
    public Optional<AlternativeId> rival() {
        var best = mostOftenFirst();
        return contenders.stream()
                .filter(path -> !best.equals(Optional.of(path)))
                .min(byScore().thenComparing(byShare()).thenComparing(Comparator.naturalOrder()));
    }

    /** Score of the path that is most often first minus score of its rival; 0 without one. */
    public double margin() {
        return mostOftenFirst()
                .flatMap(best -> rival().map(rival -> scores.of(best) - scores.of(rival)))
                .orElse(0.0);
    }

    /** What comes of it under these settings. */
    public Consequence consequence(Settings settings) {
        return mostOftenFirst()
                .<Consequence>map(best -> {
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
