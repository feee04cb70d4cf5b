package org.waymark.core.problem;

import java.util.List;
import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.performance.Cell;
import org.waymark.core.score.Scores;

/**
 * The result of a problem: scores at what is expected, and how they hold up when it varies.
 *
 * @param missing cells of which nothing was told, in the order of the table
 */
public record ProblemResult(Scores scores, Acceptability acceptability, List<Cell> missing) {

    public ProblemResult {
        missing = List.copyOf(missing);
    }

    /** The criteria of which nothing is told for this alternative. */
    List<CriterionId> missing(AlternativeId alternative) {
        return missing.stream()
                .filter(cell -> cell.alternative().equals(alternative))
                .map(Cell::criterion)
                .toList();
    }

    static ProblemResult of(DecisionProblem problem, Effort effort) {
        return new ProblemResult(
                Scores.of(problem.performances(), problem.weights().expected()),
                Acceptability.of(problem.performances(), problem.weights(), problem.draws(), problem.outputs(), effort),
                problem.missing());
    }
}
