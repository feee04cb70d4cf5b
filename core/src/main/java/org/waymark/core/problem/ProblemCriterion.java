package org.waymark.core.problem;

import java.util.Optional;
import org.waymark.core.model.CriterionId;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.ValueFunction;

/**
 * What counts in a choice, and how it is told what is achieved of it.
 *
 * @param value of what is achieved; of an ordinal criterion, on which values are drawn themselves, it changes nothing
 * @param order which numbers are better on an ordinal criterion; empty on one that has a scale
 */
record ProblemCriterion(CriterionId id, ValueFunction value, Optional<Order> order) {

    /** Values themselves. */
    private static final ValueFunction ITSELF = ValueFunction.linear(new Scale(0, 1));

    /** How numbers stand for an order, in which only their own order counts. */
    enum Order {
        /** The smaller, the better: 1 is the first. */
        RANKS,
        /** The larger, the better. */
        LEVELS
    }

    static ProblemCriterion on(CriterionId id, ValueFunction value) {
        return new ProblemCriterion(id, value, Optional.empty());
    }

    static ProblemCriterion ordinal(CriterionId id, Order order) {
        return new ProblemCriterion(id, ITSELF, Optional.of(order));
    }

    /** One of which only the name could be read. */
    static ProblemCriterion named(CriterionId id) {
        return on(id, ITSELF);
    }
}
