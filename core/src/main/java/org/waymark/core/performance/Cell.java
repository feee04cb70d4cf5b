package org.waymark.core.performance;

import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;

/** Where an alternative meets a criterion. */
public record Cell(AlternativeId alternative, CriterionId criterion) {

    @Override
    public String toString() {
        return alternative + " on " + criterion;
    }
}
