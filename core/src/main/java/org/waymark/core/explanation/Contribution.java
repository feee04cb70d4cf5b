package org.waymark.core.explanation;

import org.waymark.core.model.CriterionId;

/**
 * What one criterion adds to the lead of the best path over its closest rival:
 * {@code w_c · (v_c(best) − v_c(rival))}, in [-1, 1]. Over all criteria they sum to the margin.
 */
public record Contribution(CriterionId criterion, double points) {}
