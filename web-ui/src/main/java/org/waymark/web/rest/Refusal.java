package org.waymark.web.rest;

import java.util.List;
import org.waymark.core.document.Finding;

/** Ends the handling of a request with a problem. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.kind().key());
        this.problem = problem;
    }

    Refusal(ProblemKind kind) {
        this(Problem.of(kind));
    }

    Refusal(ProblemKind kind, Finding finding) {
        this(Problem.of(kind, List.of(finding)));
    }

    Problem problem() {
        return problem;
    }
}
