package org.waymark.core.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.waymark.core.decision.Viability.Standing;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.income.PathLives;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.IncomeModel;
import org.waymark.core.model.LifeOutcomes;
import org.waymark.core.model.Settings;
import org.waymark.core.model.WorkPlan;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.JointDraws;
import org.waymark.core.numerics.SharedQuantity;
import org.waymark.core.performance.LifePerformances;
import org.waymark.core.performance.LifeSource;
import org.waymark.core.performance.Performances;
import org.waymark.core.performance.PersonalPerformances;
import org.waymark.core.profile.Profile;
import org.waymark.core.profile.Profile.MustHave;

/**
 * The must-haves in the lives of a person: each by itself, and all of them jointly, life by life. What a path achieves apart
 * from its lives is drawn by itself, so its probability multiplies theirs.
 */
record LifeViability(
        Settings settings,
        IncomeModel income,
        LifeOutcomes outcomes,
        IncomeSituation situation,
        LifePerformances lived,
        PersonalPerformances personal) {

    /** @param model whose outcomes rest on lives */
    static LifeViability of(
            DecisionModel model, Profile profile, IncomeSituation situation, LifeSource source, LocalDate on) {
        var outcomes = model.lifeOutcomes().orElseThrow();
        var lived = source.of(model, outcomes, situation);
        return new LifeViability(
                model.settings(),
                model.income().orElseThrow(),
                outcomes,
                situation,
                lived,
                PersonalPerformances.of(model, profile, lived.draws(), on));
    }

    private Performances performances() {
        return personal.performances();
    }

    /** The probability that the path meets the must-have. */
    double probability(AlternativeId path, MustHave mustHave) {
        var event = income.events().get(mustHave.criterion());
        return event == null
                ? performances().probability(path, mustHave.criterion(), mustHave.limit())
                : lives(path).share(Map.of(event, mustHave.limit()));
    }

    /** By path, in the order of the performances. */
    Map<AlternativeId, Viability> of(List<MustHave> mustHaves) {
        var viability = new LinkedHashMap<AlternativeId, Viability>();
        for (var path : performances().alternatives()) {
            double worksOut = worksOut(path, strictest(mustHaves));
            boolean hasJob = situation.plans().get(path) != WorkPlan.TASKS;
            double access = lives(path).hiredWithin(outcomes.accessWithin());
            var standing = hasJob && access < outcomes.accessLeast()
                    ? Standing.NOT_OPEN_YET
                    : Standing.of(RequirementCheck.Standing.of(settings, worksOut));
            viability.put(
                    path,
                    new Viability(
                            standing,
                            OptionalDouble.of(worksOut),
                            hasJob ? OptionalDouble.of(access) : OptionalDouble.empty()));
        }
        return viability;
    }

    /** The limits on criteria of which lives have no event; of two on one criterion the stricter one. */
    private Map<CriterionId, Double> strictest(List<MustHave> mustHaves) {
        var limits = new HashMap<CriterionId, Double>();
        for (var mustHave : mustHaves) {
            if (income.events().containsKey(mustHave.criterion())) continue;
            var scale = performances().criteria().get(mustHave.criterion()).scale();
            limits.merge(mustHave.criterion(), mustHave.limit(), (a, b) -> scale.isAtLeastAsGood(a, b) ? a : b);
        }
        return limits;
    }

    private double worksOut(AlternativeId path, Map<CriterionId, Double> limits) {
        double apart = 1;
        var joint = new HashMap<CriterionId, JointDraws>();
        for (var limit : limits.entrySet()) {
            switch (performances().of(path, limit.getKey())) {
                case Distribution alone -> apart *= performances().probability(path, limit.getKey(), limit.getValue());
                case JointDraws draws -> joint.put(limit.getKey(), draws);
                case SharedQuantity shared ->
                    throw new IllegalArgumentException(
                            "%s is drawn together with others, but what a person achieves is not: %s"
                                    .formatted(limit.getKey(), shared));
            }
        }
        if (situation.limits().isEmpty() && joint.isEmpty()) return apart;
        var holding = lives(path).holding(situation.limits());
        joint.forEach((criterion, draws) -> {
            var scale = performances().criteria().get(criterion).scale();
            double limit = limits.get(criterion);
            for (int i = 0; i < holding.length; i++) holding[i] &= scale.isAtLeastAsGood(draws.number(i), limit);
        });
        int good = 0;
        for (boolean holds : holding) good += holds ? 1 : 0;
        return apart * good / holding.length;
    }

    private PathLives lives(AlternativeId path) {
        return lived.lives().paths().get(path);
    }
}
