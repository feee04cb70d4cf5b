package org.waymark.core.publishing;

import static org.waymark.core.publishing.Located.each;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Quantity;
import org.waymark.core.model.QuestionKind;

/** A parameter is set by an answer or used by an effect; one that is neither does nothing. */
final class ParameterRules {

    private ParameterRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        var touched = touched(model);
        each("$.parameters", model.parameters())
                .filter(parameter -> !touched.contains(parameter.part().id()))
                .forEach(parameter -> found.add(Finding.warning(
                        parameter.path(),
                        DraftFinding.PARAMETER_UNUSED,
                        parameter.part().id())));
    }

    private static Set<ParameterId> touched(DecisionModel model) {
        var touched = new HashSet<ParameterId>();
        model.questions().forEach(question -> {
            if (question.kind() instanceof QuestionKind.Number number) {
                number.sets().ifPresent(touched::add);
            }
        });
        model.income().map(IncomeModel::person).ifPresent(person -> touched.addAll(person.values()));
        Located.effects(model).forEach(effect -> {
            switch (effect.part()) {
                case Effect.Assignment(var parameter, var value) -> touched.add(parameter);
                case Effect.Shift(var alternative, var criterion, var amount, var spread) -> touch(amount, touched);
                case Effect.Requirement(var criterion, var limit) -> touch(limit, touched);
                case Effect.Emphasis emphasis -> {}
                case Effect.Factor factor -> {}
            }
        });
        return touched;
    }

    private static void touch(Quantity quantity, Set<ParameterId> touched) {
        if (quantity instanceof Quantity.Proportional(var factor, var of, var per)) {
            touched.add(of);
            per.ifPresent(touched::add);
        }
    }
}
