package org.waymark.core.problem;

import java.util.List;
import java.util.Set;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.acceptability.Output;
import org.waymark.core.numerics.Draws;
import org.waymark.core.performance.Cell;
import org.waymark.core.performance.Performances;
import org.waymark.core.weights.WeightInformation;

/**
 * A decision that somebody wrote down: what can be chosen, by what, what is known of it, and how it is simulated.
 *
 * @param outputs asked for besides those that every result has
 * @param missing cells of which nothing is told, in the order of the table
 */
public record DecisionProblem(
        Performances performances, WeightInformation weights, Draws draws, Set<Output> outputs, List<Cell> missing) {

    public DecisionProblem {
        outputs = Set.copyOf(outputs);
        missing = List.copyOf(missing);
    }

    public DecisionProblem with(Draws other) {
        return new DecisionProblem(performances, weights, other, outputs, missing);
    }

    public ProblemResult solve(Effort effort) {
        return ProblemResult.of(this, effort);
    }
}
