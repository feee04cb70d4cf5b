package org.waymark.core.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.answers.Answer.Matters;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect.Emphasis;
import org.waymark.core.model.Importance;
import org.waymark.core.model.QuestionKind.ImportanceOf;
import org.waymark.core.model.Settings;

/**
 * How much each criterion counts for a person: base weight × g(importance) × all emphases, as far as the cap goes. A criterion nobody asked
 * about, or whose question was skipped, takes g of {@link Importance#QUITE}; of two questions about the same criterion
 * the later one counts.
 */
final class Importances {

    private Importances() {}

    /** When everything counts nothing, the base weights do; when those are nothing too, all criteria count the same. */
    static Map<CriterionId, Double> of(DecisionModel model, Questionnaire questionnaire, List<AnswerEffect> effects) {
        var counts = weighted(model, questionnaire, effects);
        if (anyCounts(counts)) return counts;
        model.criteria().forEach(criterion -> counts.put(criterion.id(), criterion.baseWeight()));
        if (!anyCounts(counts)) counts.replaceAll((criterion, nothing) -> 1.0);
        return counts;
    }

    private static Map<CriterionId, Double> weighted(
            DecisionModel model, Questionnaire questionnaire, List<AnswerEffect> effects) {
        var multipliers = model.settings().multipliers();
        var counts = new LinkedHashMap<CriterionId, Double>();
        for (Criterion criterion : model.criteria()) {
            var importance = importanceOf(criterion.id(), questionnaire);
            counts.put(criterion.id(), Parameters.finite(criterion.baseWeight() * multipliers.get(importance)));
        }
        var plain = Map.copyOf(counts);
        for (var given : effects) {
            if (given.effect() instanceof Emphasis(var criterion, var factor)) {
                counts.computeIfPresent(criterion, (same, before) -> Parameters.finite(before * factor));
            }
        }
        double cap = model.settings().emphasisCap();
        if (cap < Settings.NO_CAP) {
            counts.replaceAll((criterion, count) -> Math.min(count, Parameters.finite(plain.get(criterion) * cap)));
        }
        return counts;
    }

    private static Importance importanceOf(CriterionId criterion, Questionnaire questionnaire) {
        var importance = Importance.QUITE;
        for (var question : questionnaire.questions()) {
            if (question.kind() instanceof ImportanceOf(var about)
                    && about.equals(criterion)
                    && questionnaire.answerTo(question.id()).orElse(null) instanceof Matters(var stated)) {
                importance = stated;
            }
        }
        return importance;
    }

    private static boolean anyCounts(Map<CriterionId, Double> counts) {
        return counts.values().stream().anyMatch(count -> count > 0);
    }
}
