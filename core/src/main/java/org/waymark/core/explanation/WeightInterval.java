package org.waymark.core.explanation;

import org.waymark.core.model.CriterionId;

/**
 * Within which weights of one criterion, the others rescaled in proportion, the best path stays best at expected
 * performances. {@code 0 <= low <= weight <= high <= 1}.
 *
 * @param weight what it is now
 */
public record WeightInterval(CriterionId criterion, double weight, double low, double high) {}
