package org.waymark.core.explanation;

import java.time.LocalDate;
import java.util.List;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.performance.Performances;
import org.waymark.core.performance.PersonalPerformances;
import org.waymark.core.profile.Profile;
import org.waymark.core.score.Scores;
import org.waymark.core.weights.WeightInformation;

/**
 * One person's decision before anything is drawn.
 *
 * @param contenders the paths that no requirement rules out, in the order of the model; may be none
 */
public record Situation(
        PersonalPerformances personal,
        WeightInformation weights,
        List<RequirementCheck> requirements,
        List<AlternativeId> contenders) {

    public Situation {
        requirements = List.copyOf(requirements);
        contenders = List.copyOf(contenders);
    }

    /** Questions that are open count as if they had no effect. */
    public static Situation of(DecisionModel model, Questionnaire questionnaire, LocalDate on) {
        var settings = model.settings();
        var profile = Profile.of(model, questionnaire);
        var personal = PersonalPerformances.of(model, profile, on);
        var requirements = Requirements.check(settings, personal.performances(), profile.mustHaves());
        return new Situation(
                personal,
                new WeightInformation.Around(profile.importances(), settings.concentration()),
                requirements,
                Requirements.notRuledOut(personal.performances().alternatives(), requirements));
    }

    public Performances performances() {
        return personal.performances();
    }

    /** At expected performances and weights, of all paths. */
    public Scores scores() {
        return Scores.of(performances(), weights.expected());
    }
}
