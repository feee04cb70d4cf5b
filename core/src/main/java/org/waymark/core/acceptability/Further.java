package org.waymark.core.acceptability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Estimate;

/**
 * What was asked of a simulation besides the standings. Standard errors are those of draws that are independent of each
 * other.
 *
 * @param pairwiseWinning share of draws in which an alternative ranks before another, which a tie counts half for; by
 *     alternative and other; empty unless asked for
 * @param weightQuantiles of the weights with which an alternative ranks first, at {@link #LEVELS}; by alternative, without
 *     those that never do, and criterion; empty unless asked for
 */
public record Further(
        Set<Output> asked,
        Map<AlternativeId, Map<AlternativeId, Estimate>> pairwiseWinning,
        Map<AlternativeId, Map<CriterionId, List<Estimate>>> weightQuantiles) {

    static final Further NOTHING = new Further(Set.of(), Map.of(), Map.of());

    /** At which quantiles of weights are told. */
    public static final List<Double> LEVELS = List.of(0.05, 0.5, 0.95);

    public Further {
        asked = Set.copyOf(asked);
        pairwiseWinning = Collections.unmodifiableMap(new LinkedHashMap<>(pairwiseWinning));
        weightQuantiles = Collections.unmodifiableMap(new LinkedHashMap<>(weightQuantiles));
    }
}
