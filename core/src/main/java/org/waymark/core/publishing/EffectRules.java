package org.waymark.core.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.document.Finding;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Effect;
import org.waymark.core.model.Parameter;
import org.waymark.core.model.ParameterId;
import org.waymark.core.model.Quantity;

/** Effects refer to things that exist, and a requirement can be met. */
final class EffectRules {

    private EffectRules() {}

    static void check(DecisionModel model, List<Finding> found) {
        Located.effects(model).forEach(located -> {
            var path = located.path();
            switch (located.part()) {
                case Effect.Emphasis(var criterion, var factor) -> References.criterion(model, path, criterion, found);
                case Effect.Shift(var alternative, var criterion, var amount, var spread) -> {
                    References.alternative(model, path, alternative, found);
                    References.criterion(model, path, criterion, found);
                    parametersExist(model, path + ".amount", amount, found);
                    doesNotComeFromLives(model, path, criterion, found);
                }
                case Effect.Factor(var alternative, var criterion, var factor, var spread) -> {
                    References.alternative(model, path, alternative, found);
                    References.criterion(model, path, criterion, found);
                    meansTheSameOnBothSidesOfZero(model, path, criterion, found);
                    doesNotComeFromLives(model, path, criterion, found);
                }
                case Effect.Requirement(var criterion, var limit) -> {
                    References.criterion(model, path, criterion, found);
                    parametersExist(model, path + ".limit", limit, found);
                    canBeMet(model, path + ".limit", criterion, limit, found);
                }
                case Effect.Assignment(var parameter, var value) ->
                    References.parameter(model, path, "parameter", parameter, found);
            }
        });
    }

    private static void doesNotComeFromLives(DecisionModel model, String path, CriterionId id, List<Finding> found) {
        model.lifeOutcomes()
                .filter(outcomes -> outcomes.criteria().containsKey(id))
                .ifPresent(outcomes -> found.add(Finding.error(path, DraftFinding.EFFECT_ON_LIVES, id)));
    }

    private static void parametersExist(DecisionModel model, String path, Quantity quantity, List<Finding> found) {
        if (quantity instanceof Quantity.Proportional(var factor, var of, var per)) {
            References.parameter(model, path, "of", of, found);
            per.ifPresent(parameter -> References.parameter(model, path, "per", parameter, found));
        }
    }

    private static void meansTheSameOnBothSidesOfZero(
            DecisionModel model, String path, CriterionId id, List<Finding> found) {
        model.criterion(id).map(Criterion::scale).ifPresent(scale -> {
            if (!(scale.low() < 0 && scale.high() > 0)) return;
            found.add(Finding.warning(path + ".factor", DraftFinding.FACTOR_AROUND_ZERO, id));
        });
    }

    /** A limit that depends on the person is judged at the usual values of the parameters. */
    private static void canBeMet(
            DecisionModel model, String path, CriterionId id, Quantity limit, List<Finding> found) {
        var criterion = model.criterion(id);
        if (criterion.isEmpty()) return;
        var scale = criterion.get().scale();
        double usual = usual(limit, model);
        if (scale.isAtLeastAsGood(usual, scale.best()) && usual != scale.best()) {
            found.add(
                    limit instanceof Quantity.Constant
                            ? Finding.error(path, DraftFinding.LIMIT_BEYOND_BEST, usual, scale.best())
                            : Finding.warning(path, DraftFinding.LIMIT_USUALLY_BEYOND_BEST, usual, scale.best()));
        } else if (limit instanceof Quantity.Constant && scale.isAtLeastAsGood(scale.worst(), usual)) {
            found.add(Finding.warning(path, DraftFinding.LIMIT_ALWAYS_MET, usual, scale.worst()));
        }
    }

    /** NaN if a parameter does not exist; that is a finding of its own. */
    private static double usual(Quantity quantity, DecisionModel model) {
        Map<ParameterId, Double> usual = new HashMap<>();
        for (Parameter parameter : model.parameters()) usual.put(parameter.id(), parameter.usual());
        return quantity.evaluate(parameter -> usual.getOrDefault(parameter, Double.NaN));
    }
}
