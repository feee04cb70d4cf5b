package org.waymark.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.document.RefusedValue;

/**
 * How outcomes rest on simulated lives.
 *
 * @param criteria what these criteria take from each life; they have no performances of their own
 * @param accessWithin months within which the job of a path must begin, 1 to {@value #MOST_MONTHS}
 * @param accessLeast share of the lives in which it must; with fewer the path is not open yet; 0 to 1
 */
public record LifeOutcomes(Map<CriterionId, LifeMeasure> criteria, double accessWithin, double accessLeast) {

    /** Months of a life. */
    public static final int MOST_MONTHS = 24;

    public LifeOutcomes {
        criteria = Collections.unmodifiableMap(new LinkedHashMap<>(criteria));
        if (!(accessWithin >= 1 && accessWithin <= MOST_MONTHS)) {
            throw new RefusedValue(ModelValueFinding.ACCESS_MONTHS_OUT_OF_RANGE, accessWithin, MOST_MONTHS);
        }
        if (!(accessLeast >= 0 && accessLeast <= 1)) {
            throw new RefusedValue(ModelValueFinding.ACCESS_SHARE_OUT_OF_RANGE, accessLeast);
        }
    }
}
