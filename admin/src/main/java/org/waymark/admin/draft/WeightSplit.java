package org.waymark.admin.draft;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;

/**
 * How the weight is split over the criteria, in the order of the model.
 *
 * @param shares each in [0, 1], together 1 (within 1e-9)
 */
public record WeightSplit(Map<CriterionId, Double> shares) {

    /** Steps in which a split is stored: hundredths of a percent. */
    private static final int STORED_STEPS = 10_000;

    /** Steps in which a split is shown: tenths of a percent. */
    private static final int SHOWN_STEPS = 1_000;

    public WeightSplit {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        for (var share : shares.entrySet()) {
            if (!(share.getValue() >= 0 && share.getValue() <= 1)) {
                throw new IllegalArgumentException(
                        "the share of %s is %s, but must be from 0 to 1".formatted(share.getKey(), share.getValue()));
            }
        }
        double sum = shares.values().stream().mapToDouble(share -> share).sum();
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            throw new IllegalArgumentException("the shares %s sum to %s, not 1".formatted(shares, sum));
        }
    }

    /** The base weights of a model, normalised; equal shares if all are 0. */
    public static WeightSplit of(DecisionModel model) {
        var weights = new LinkedHashMap<CriterionId, Double>();
        for (var criterion : model.criteria()) weights.put(criterion.id(), criterion.baseWeight());
        return proportionalTo(weights);
    }

    /** Shares in the proportion of {@code weights}, of which those that are none of {@code criteria} count nothing. */
    static WeightSplit over(List<CriterionId> criteria, Map<CriterionId, Double> weights) {
        var shares = new LinkedHashMap<CriterionId, Double>();
        for (var id : criteria) shares.put(id, weights.getOrDefault(id, 0.0));
        return proportionalTo(shares);
    }

    /** Shares in the proportion of {@code weights}, each 0 or more; equal shares if all are 0. */
    public static WeightSplit proportionalTo(Map<CriterionId, Double> weights) {
        double sum = weights.values().stream().mapToDouble(weight -> weight).sum();
        var shares = new LinkedHashMap<CriterionId, Double>();
        weights.forEach((id, weight) -> shares.put(id, sum > 0 ? Math.min(1, weight / sum) : 1.0 / weights.size()));
        return new WeightSplit(shares);
    }

    /** In [0, 1]; 0 for a criterion that this split does not know. */
    public double share(CriterionId criterion) {
        return shares.getOrDefault(criterion, 0.0);
    }

    /** Whether there are others that can give way. */
    boolean canChange(CriterionId criterion, Set<CriterionId> locked) {
        return shares.containsKey(criterion) && !others(criterion, locked).isEmpty();
    }

    private List<CriterionId> others(CriterionId criterion, Set<CriterionId> locked) {
        return shares.keySet().stream()
                .filter(id -> !id.equals(criterion) && !locked.contains(id))
                .toList();
    }

    /** The most that {@code criterion} can get while the locked ones keep theirs, in [0, 1]. */
    public double mostFor(CriterionId criterion, Set<CriterionId> locked) {
        return Math.max(0, 1 - sum(without(criterion, locked), this::share));
    }

    /**
     * Gives {@code criterion} the share {@code wanted}, as far as the locked ones leave room, and rescales all others
     * in proportion. Others that stand at 0 together share what is left in the proportion of {@code usual}. Nothing
     * changes if all others are locked.
     */
    public WeightSplit with(CriterionId criterion, double wanted, Set<CriterionId> locked, WeightSplit usual) {
        if (!canChange(criterion, locked)) return this;
        var others = others(criterion, locked);
        double room = mostFor(criterion, locked);
        double given = Math.clamp(wanted, 0, room);
        var changed = new LinkedHashMap<>(shares);
        changed.put(criterion, given);
        var proportion = proportionOf(others, usual);
        for (var other : others) changed.put(other, (room - given) * proportion.get(other));
        return proportionalTo(changed);
    }

    private Map<CriterionId, Double> proportionOf(List<CriterionId> others, WeightSplit usual) {
        ToDoubleFunction<CriterionId> measure = id -> 1;
        if (sum(others, usual::share) > 0) measure = usual::share;
        if (sum(others, this::share) > 0) measure = this::share;
        double total = sum(others, measure);
        var chosen = measure;
        return others.stream().collect(toMap(id -> id, id -> chosen.applyAsDouble(id) / total));
    }

    /**
     * The criteria that were set since {@code before}, whatever was done in between: others only gave way, all in the same
     * proportion, as far as the rounding of stored shares lets that be seen.
     */
    Set<CriterionId> setSince(WeightSplit before) {
        var ratios = shares.keySet().stream()
                .filter(id -> before.share(id) > 0)
                .mapToDouble(id -> share(id) / before.share(id))
                .sorted()
                .toArray();
        double givenWay = ratios.length == 0 ? 1 : ratios[(ratios.length - 1) / 2];
        return shares.keySet().stream()
                .filter(id -> Math.abs(share(id) - givenWay * before.share(id)) > 1.5 / STORED_STEPS)
                .collect(toUnmodifiableSet());
    }

    /**
     * The same split where some criteria have exactly these shares and the others give way in proportion. All are rescaled
     * together if they cannot: if there are no others, or these take more than there is.
     */
    WeightSplit withAll(Map<CriterionId, Double> wanted) {
        double room = 1 - wanted.values().stream().mapToDouble(share -> share).sum();
        var others =
                shares.keySet().stream().filter(id -> !wanted.containsKey(id)).toList();
        var changed = new LinkedHashMap<>(shares);
        changed.putAll(wanted);
        double left = sum(others, this::share);
        if (room >= 0 && left > 0) {
            for (var other : others) changed.merge(other, room / left, (share, by) -> share * by);
        }
        return proportionalTo(changed);
    }

    /** The same split in hundredths of a percent that add up to 100 percent exactly. */
    public WeightSplit rounded() {
        var shares = new LinkedHashMap<CriterionId, Double>();
        inSteps(STORED_STEPS).forEach((id, steps) -> shares.put(id, (double) steps / STORED_STEPS));
        return new WeightSplit(shares);
    }

    /** For reading: tenths of a percent that add up to 1,000. */
    public Map<CriterionId, Integer> tenthsOfPercent() {
        return inSteps(SHOWN_STEPS);
    }

    /** Whether both are stored alike. */
    public boolean isStoredLike(WeightSplit other) {
        return inSteps(STORED_STEPS).equals(other.inSteps(STORED_STEPS));
    }

    /** The model with this split as its base weights; the model as it is if it is split so already. */
    public DecisionModel applyTo(DecisionModel model) {
        if (isStoredLike(of(model))) return model;
        var stored = rounded();
        return model.withCriteria(model.criteria().stream()
                .map(criterion -> criterion.withBaseWeight(stored.share(criterion.id())))
                .toList());
    }

    /** Whole steps that add up to {@code total}: rounded down, and what is missing goes to the largest remainders. */
    private Map<CriterionId, Integer> inSteps(int total) {
        var steps = new LinkedHashMap<CriterionId, Integer>();
        // 1e-6 of a step keeps 0.15 × 1000 = 149.99999999999997 from falling to 149
        shares.forEach((id, share) -> steps.put(id, (int) Math.floor(share * total + 1e-6)));
        int missing = total - steps.values().stream().mapToInt(step -> step).sum();
        shares.keySet().stream()
                .sorted(Comparator.comparingDouble((CriterionId id) -> steps.get(id) - share(id) * total))
                .limit(Math.max(0, missing))
                .toList()
                .forEach(id -> steps.merge(id, 1, Integer::sum));
        return steps;
    }

    private List<CriterionId> without(CriterionId criterion, Set<CriterionId> locked) {
        return locked.stream().filter(id -> !id.equals(criterion)).toList();
    }

    private static double sum(Collection<CriterionId> ids, ToDoubleFunction<CriterionId> measure) {
        return ids.stream().mapToDouble(measure).sum();
    }
}
