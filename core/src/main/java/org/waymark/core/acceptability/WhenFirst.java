package org.waymark.core.acceptability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Estimate;
import org.waymark.core.weights.Weights;

/**
 * Of an alternative that ranked first at times.
 *
 * @param centralWeights the mean weights over the draws in which it ranked first: the preferences of somebody whom it
 *     suits; a draw in which it shares the first rank counts by its share
 * @param standardErrors of each of them
 * @param confidence probability that it ranks first, alone or with others, when its own central weights are used:
 *     {@code P(u(i, w) ≥ u(k, w) for all k)} over the performance draws
 * @see <a href="https://doi.org/10.1287/opre.49.3.444.11220">Lahdelma, Salminen 2001, SMAA-2</a>
 */
public record WhenFirst(Weights centralWeights, Map<CriterionId, Double> standardErrors, Estimate confidence) {

    public WhenFirst {
        standardErrors = Collections.unmodifiableMap(new LinkedHashMap<>(standardErrors));
    }
}
