package org.waymark.core.decision;

import java.time.LocalDate;
import java.util.List;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.Settings;
import org.waymark.core.performance.Performances;
import org.waymark.core.performance.PersonalPerformances;
import org.waymark.core.profile.Profile;
import org.waymark.core.score.Scores;
import org.waymark.core.weights.WeightInformation;

/**
 * What one person's decision rests on, before anything is drawn.
 *
 * @param settings of the model, among them the share from which a path is recommended
 * @param missing questions that are still open; they count as if they had no effect
 * @param requirements every must-have by itself, also two on the same criterion, in the order they were asked
 * @param contenders the paths that no requirement rules out, in the order of the model; may be none
 * @param scores of all paths, at expected performances and weights
 */
public record DecisionBasis(
        Settings settings,
        List<QuestionId> missing,
        PersonalPerformances personal,
        WeightInformation weights,
        List<RequirementCheck> requirements,
        List<AlternativeId> contenders,
        Scores scores) {

    public DecisionBasis {
        missing = List.copyOf(missing);
        requirements = List.copyOf(requirements);
        contenders = List.copyOf(contenders);
    }

    /** @param on the day of the decision, which says what evidence has expired */
    public static DecisionBasis of(DecisionModel model, Questionnaire questionnaire, LocalDate on) {
        var settings = model.settings();
        var profile = Profile.of(model, questionnaire);
        var personal = PersonalPerformances.of(model, profile, on);
        var weights = new WeightInformation.Around(profile.importances(), settings.concentration());
        var requirements = profile.mustHaves().stream()
                .map(mustHave -> RequirementCheck.of(settings, personal.performances(), mustHave))
                .toList();
        return new DecisionBasis(
                settings,
                questionnaire.missing(),
                personal,
                weights,
                requirements,
                notRuledOut(personal.performances().alternatives(), requirements),
                Scores.of(personal.performances(), weights.expected()));
    }

    static List<AlternativeId> notRuledOut(List<AlternativeId> paths, List<RequirementCheck> requirements) {
        return paths.stream()
                .filter(path -> requirements.stream().noneMatch(requirement -> requirement.rulesOut(path)))
                .toList();
    }

    /** What every path achieves for this person, those that are ruled out included. */
    public Performances performances() {
        return personal.performances();
    }

    /** By simulation: how the contenders stand among each other; how all paths do when there is no contender. */
    public Acceptability acceptability() {
        var simulated = contenders.isEmpty() ? performances() : personal.among(contenders);
        return Acceptability.of(simulated, weights, settings.draws());
    }
}
