package org.waymark.web.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.document.Finding;
import org.waymark.core.document.FindingTexts;
import org.waymark.core.document.WordedFinding;

/**
 * What is wrong with a request, as RFC 9457 has it.
 *
 * @param status the HTTP status; that of the kind unless the container chose another
 * @param particular what is wrong this time; empty if the kind says all of it
 * @param findings everything that is wrong, each with its place; may be empty
 */
record Problem(ProblemKind kind, int status, Optional<Finding> particular, List<Finding> findings) {

    Problem {
        findings = List.copyOf(findings);
    }

    static Problem of(ProblemKind kind) {
        return of(kind, List.of());
    }

    static Problem of(ProblemKind kind, Finding particular) {
        return new Problem(kind, kind.status(), Optional.of(particular), List.of());
    }

    static Problem of(ProblemKind kind, List<Finding> findings) {
        return new Problem(kind, kind.status(), Optional.empty(), findings);
    }

    /** For a status which the container chose. */
    static Problem ofStatus(int status) {
        return new Problem(ProblemKind.of(status), status, Optional.empty(), List.of());
    }

    /** The body of the answer, in a language that has words for it. */
    byte[] body(Locale language) {
        var texts = FindingTexts.in(language);
        return Json.write(new Body(
                kind.address(),
                kind.title(texts),
                status,
                particular.map(texts::sentences).orElseGet(() -> kind.explanation(texts)),
                findings.stream().map(texts::worded).toList()));
    }

    private record Body(String type, String title, int status, String detail, List<WordedFinding> findings) {}
}
