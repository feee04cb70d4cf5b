package org.waymark.core.problem;

import org.waymark.core.acceptability.Acceptability;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.score.Scores;

/** The result of a problem: scores at what is expected, and how they hold up when it varies. */
public record ProblemResult(Scores scores, Acceptability acceptability) {

    static ProblemResult of(DecisionProblem problem, Effort effort) {
        return new ProblemResult(
                Scores.of(problem.performances(), problem.weights().expected()),
                Acceptability.of(
                        problem.performances(), problem.weights(), problem.draws(), problem.outputs(), effort));
    }
}
