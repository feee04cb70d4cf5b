package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.core.document.Finding;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect;
import org.waymark.core.model.QuestionKind;

/** There is something to choose from, something that counts, and people are asked about what counts. */
final class ChoiceRules {

    private ChoiceRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        if (model.alternatives().isEmpty()) found.add(Finding.error("$.alternatives", DraftFinding.NO_PATH));
        if (model.alternatives().size() == 1) found.add(Finding.warning("$.alternatives", DraftFinding.ONE_PATH));
        if (model.criteria().isEmpty()) {
            found.add(Finding.error("$.criteria", DraftFinding.NO_CRITERION));
        } else if (model.criteria().stream().allMatch(criterion -> criterion.baseWeight() == 0)) {
            found.add(Finding.error("$.criteria", DraftFinding.ALL_WEIGHTS_ZERO));
        } else {
            each("$.criteria", model.criteria())
                    .filter(criterion -> criterion.part().baseWeight() == 0)
                    .forEach(criterion -> found.add(weightless(criterion)));
        }
        var asked = asked(model);
        each("$.criteria", model.criteria())
                .filter(criterion -> !asked.contains(criterion.part().id()))
                .forEach(criterion -> found.add(Finding.warning(
                        criterion.path(),
                        DraftFinding.IMPORTANCE_FIXED,
                        criterion.part().id())));
    }

    private static Finding weightless(Located<Criterion> criterion) {
        return Finding.warning(
                criterion.path() + ".base-weight",
                DraftFinding.WEIGHT_ZERO,
                criterion.part().id());
    }

    /** Criteria of which a person can say how much they count. */
    private static Set<CriterionId> asked(DecisionModel model) {
        var asked = new HashSet<CriterionId>();
        model.questions().forEach(question -> {
            switch (question.kind()) {
                case QuestionKind.ImportanceOf(var criterion) -> asked.add(criterion);
                case QuestionKind.Ranking(var criteria, int most) -> asked.addAll(criteria);
                case QuestionKind.TradeOff(var criteria) -> asked.addAll(criteria);
                case QuestionKind.Single single -> {} // by the effects of its options
                case QuestionKind.Multiple multiple -> {} // likewise
                case QuestionKind.Number number -> {} // by its effects
                case QuestionKind.YesNo yesNo -> {} // likewise
            }
        });
        Located.effects(model).forEach(effect -> {
            if (effect.part() instanceof Effect.Emphasis(var criterion, var factor)) asked.add(criterion);
        });
        return asked;
    }
}
