package org.waymark.core.performance;

import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.RandomStream;

/** Where an alternative meets a criterion. */
public record Cell(AlternativeId alternative, CriterionId criterion) {

    /** Where its draws come from under this seed: a stream named after the cell, so that it draws the same in any table. */
    public RandomStream stream(long seed) {
        return RandomStream.of(seed, "performance", alternative.key(), criterion.key());
    }

    @Override
    public String toString() {
        return alternative + " on " + criterion;
    }
}
