package org.waymark.core.performance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.EvidenceId;
import org.waymark.core.model.Performance;
import org.waymark.core.model.WorkPlan;
import org.waymark.core.numerics.Distribution;
import org.waymark.core.numerics.JointDraws;
import org.waymark.core.numerics.ValueFunction;
import org.waymark.core.profile.Profile;

/**
 * What each path achieves for one person on one day: the model's distributions, widened where their evidence has expired
 * ({@link Ageing}), then times the factors and plus the shifts of the answers.
 *
 * @param expiredEvidence the entries that have expired and that a performance or a life rests on, in the order of the model
 */
public record PersonalPerformances(Performances performances, List<EvidenceId> expiredEvidence) {

    public PersonalPerformances {
        expiredEvidence = List.copyOf(expiredEvidence);
    }

    /**
     * @param joint what lives say of the criteria that rest on them; nothing if none does
     * @throws IncompletePerformances if the model leaves a performance open
     */
    public static PersonalPerformances of(
            DecisionModel model, Profile profile, Map<Cell, JointDraws> joint, LocalDate on) {
        var expired = model.expiredEvidence(on).stream()
                .filter(entry -> isUsed(model, entry))
                .toList();
        var criteria = new HashMap<CriterionId, Criterion>();
        model.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        var distributions = new LinkedHashMap<Cell, Distribution>();
        for (var performance : model.performances()) {
            var criterion = criteria.get(performance.criterion());
            if (criterion == null) continue; // reported by the check of the table as a whole
            distributions.put(
                    new Cell(performance.alternative(), performance.criterion()),
                    personal(performance, criterion, expired, profile));
        }
        return new PersonalPerformances(
                new Performances(
                        model.alternatives().stream().map(Alternative::id).toList(),
                        values(model),
                        distributions,
                        joint,
                        joint.isEmpty() ? Map.of() : likeTheJob(model)),
                expired);
    }

    /** A path that ends in the same job as another shares with it what chance decides of that job. */
    private static Map<AlternativeId, AlternativeId> likeTheJob(DecisionModel model) {
        var plans = model.income().orElseThrow().plans();
        var job = model.alternatives().stream()
                .map(Alternative::id)
                .filter(path -> plans.get(path) == WorkPlan.JOB)
                .findFirst();
        var like = new LinkedHashMap<AlternativeId, AlternativeId>();
        plans.forEach((path, plan) ->
                job.filter(one -> plan == WorkPlan.TASKS_UNTIL_JOB).ifPresent(one -> like.put(path, one)));
        return like;
    }

    /** The same table with these alternatives only, in its order. */
    public Performances among(Collection<AlternativeId> some) {
        var distributions = new LinkedHashMap<>(performances.distributions());
        distributions.keySet().removeIf(cell -> !some.contains(cell.alternative()));
        var joint = new LinkedHashMap<>(performances.joint());
        joint.keySet().removeIf(cell -> !some.contains(cell.alternative()));
        return new Performances(
                performances.alternatives().stream().filter(some::contains).toList(),
                performances.criteria(),
                distributions,
                joint,
                performances.drawnLike());
    }

    /**
     * The table with one alternative only, in lives of it other than those that the table was made of.
     *
     * @param joint what those say of the criteria that rest on lives
     */
    public PersonalPerformances alone(AlternativeId alternative, Map<Cell, JointDraws> joint) {
        var distributions = new LinkedHashMap<>(performances.distributions());
        distributions.keySet().removeIf(cell -> !cell.alternative().equals(alternative));
        var alone = new Performances(List.of(alternative), performances.criteria(), distributions, joint, Map.of());
        return new PersonalPerformances(alone, expiredEvidence);
    }

    private static Distribution personal(
            Performance performance, Criterion criterion, List<EvidenceId> expired, Profile profile) {
        boolean aged = expired.stream().anyMatch(performance.evidence()::contains);
        var known = aged ? Ageing.widened(performance.distribution(), criterion.scale()) : performance.distribution();
        return profile.adjustmentOf(performance.alternative(), performance.criterion())
                .of(known);
    }

    private static Map<CriterionId, ValueFunction> values(DecisionModel model) {
        var values = new LinkedHashMap<CriterionId, ValueFunction>();
        model.criteria().forEach(criterion -> values.put(criterion.id(), criterion.value()));
        return values;
    }

    private static boolean isUsed(DecisionModel model, EvidenceId entry) {
        return model.performances().stream()
                        .anyMatch(performance -> performance.evidence().contains(entry))
                || model.lifeOutcomes().isPresent()
                        && model.income().stream()
                                .flatMap(income -> income.tables().stream())
                                .anyMatch(table -> table.evidence().contains(entry));
    }
}
