package org.waymark.core.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Engine;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.Settings;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.performance.Performances;
import org.waymark.core.performance.PersonalPerformances;
import org.waymark.core.profile.Profile;
import org.waymark.core.score.Scores;
import org.waymark.core.weights.PreferenceSource;
import org.waymark.core.weights.WeightInformation;

/**
 * What one person's decision rests on, before anything is drawn.
 *
 * @param settings of the model, among them the share from which a path is recommended
 * @param missing questions that are still to be asked; they count as if they had no effect
 * @param requirements every must-have by itself, also two on the same criterion, in the order they were asked
 * @param viability whether each path can be recommended, in the order of the model
 * @param scores of all paths, at expected performances and weights
 */
public record DecisionBasis(
        Settings settings,
        List<QuestionId> missing,
        PersonalPerformances personal,
        WeightInformation weights,
        List<RequirementCheck> requirements,
        Map<AlternativeId, Viability> viability,
        Scores scores) {

    /** The engine's version where outcomes rest on lives; with the same numbers as {@link Engine#VERSION} elsewhere. */
    private static final String BY_LIVES = "2";

    public DecisionBasis {
        missing = List.copyOf(missing);
        requirements = List.copyOf(requirements);
        viability = Collections.unmodifiableMap(new LinkedHashMap<>(viability));
    }

    /** @param on the day of the decision, which says what evidence has expired */
    public static DecisionBasis of(DecisionModel model, Questionnaire questionnaire, LocalDate on) {
        return of(model, questionnaire, on, LifeSource.once(model.settings().draws()), PreferenceSource.exact());
    }

    /**
     * @param source of the lives, where outcomes rest on them
     * @param preferences from where weights come, where the model asks for preferences
     */
    public static DecisionBasis of(
            DecisionModel model,
            Questionnaire questionnaire,
            LocalDate on,
            LifeSource source,
            PreferenceSource preferences) {
        var profile = Profile.of(model, questionnaire);
        if (model.lifeOutcomes().isEmpty()) return byPerformances(model, questionnaire, profile, on, preferences);
        var situation = IncomeSituation.of(model, model.income().orElseThrow(), questionnaire, profile, on);
        var viability = LifeViability.of(model, profile, situation, source, on);
        var personal = viability.personal();
        var requirements = profile.mustHaves().stream()
                .map(mustHave -> RequirementCheck.of(
                        model.settings(),
                        personal.performances().alternatives(),
                        mustHave,
                        path -> viability.probability(path, mustHave)))
                .toList();
        return of(
                model,
                questionnaire,
                weights(model, questionnaire, profile, preferences),
                personal,
                requirements,
                viability.of(profile.mustHaves()));
    }

    private static DecisionBasis byPerformances(
            DecisionModel model,
            Questionnaire questionnaire,
            Profile profile,
            LocalDate on,
            PreferenceSource preferences) {
        var personal = PersonalPerformances.of(model, profile, Map.of(), on);
        var requirements = profile.mustHaves().stream()
                .map(mustHave -> RequirementCheck.of(model.settings(), personal.performances(), mustHave))
                .toList();
        var viability = new LinkedHashMap<AlternativeId, Viability>();
        for (var path : personal.performances().alternatives()) {
            viability.put(
                    path, new Viability(worst(path, requirements), OptionalDouble.empty(), OptionalDouble.empty()));
        }
        return of(
                model,
                questionnaire,
                weights(model, questionnaire, profile, preferences),
                personal,
                requirements,
                viability);
    }

    /** That of a path which stands so to each of its must-haves. */
    static Viability.Standing worst(AlternativeId path, List<RequirementCheck> requirements) {
        return Viability.Standing.of(requirements.stream()
                .map(requirement -> requirement.standings().get(path))
                .max(Comparator.naturalOrder())
                .orElse(RequirementCheck.Standing.MET));
    }

    private static DecisionBasis of(
            DecisionModel model,
            Questionnaire questionnaire,
            WeightInformation weights,
            PersonalPerformances personal,
            List<RequirementCheck> requirements,
            Map<AlternativeId, Viability> viability) {
        return new DecisionBasis(
                model.settings(),
                questionnaire.missing(),
                personal,
                weights,
                requirements,
                viability,
                Scores.of(personal.performances(), weights.expected()));
    }

    /** From what was said of preferences, where the model asks for that; else around what the answers make of the base weights. */
    private static WeightInformation weights(
            DecisionModel model, Questionnaire questionnaire, Profile profile, PreferenceSource preferences) {
        var settings = model.settings();
        return StatedPreferences.areAskedFor(model)
                ? new WeightInformation.Stated(
                        profile.importances(),
                        StatedPreferences.of(model, questionnaire),
                        settings.draws(),
                        preferences)
                : new WeightInformation.Around(profile.importances(), settings.concentration());
    }

    /** The same where enough is known: what is open is not to be asked any more, and keeps counting as if it had no effect. */
    public DecisionBasis withEnoughKnown() {
        return new DecisionBasis(settings, List.of(), personal, weights, requirements, viability, scores);
    }

    /** Version of the engine that decides by it. */
    public String engine() {
        return restsOnLives() ? BY_LIVES : Engine.VERSION;
    }

    /** Whether it was simulated in lives what paths achieve. */
    public boolean restsOnLives() {
        return viability.values().stream().anyMatch(path -> path.worksOut().isPresent());
    }

    /** The paths that may be recommended, in the order of the model; may be none. */
    public List<AlternativeId> contenders() {
        return viability.entrySet().stream()
                .filter(path -> path.getValue().contends())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What every path achieves for this person, those that are ruled out included. */
    public Performances performances() {
        return personal.performances();
    }

    /** By simulation: how the contenders stand among each other; how all paths do when there is no contender. */
    public Acceptability acceptability() {
        var contenders = contenders();
        var simulated = contenders.isEmpty() ? performances() : personal.among(contenders);
        return Acceptability.of(simulated, weights, settings.draws());
    }
}
