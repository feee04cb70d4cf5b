package org.waymark.web.rest;

import java.util.List;
import java.util.Locale;
import org.waymark.core.document.Finding;
import org.waymark.core.document.FindingTexts;

/**
 * What is wrong with a request, as RFC 9457 has it.
 *
 * @param status the HTTP status; that of the kind unless the container chose another
 * @param detail what is wrong this time, in one sentence
 * @param findings everything that is wrong, each with its place; may be empty
 */
record Problem(ProblemKind kind, int status, String detail, List<Finding> findings) {

    Problem {
        findings = List.copyOf(findings);
    }

    static Problem of(ProblemKind kind) {
        return new Problem(kind, kind.status(), kind.explanation(), List.of());
    }

    static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, kind.status(), detail, List.of());
    }

    static Problem of(ProblemKind kind, List<Finding> findings) {
        return new Problem(kind, kind.status(), kind.explanation(), findings);
    }

    /** For a status which the container chose. */
    static Problem ofStatus(int status) {
        var kind = ProblemKind.of(status);
        return new Problem(kind, status, kind.explanation(), List.of());
    }

    /** The body of the answer. */
    byte[] body() {
        var texts = FindingTexts.in(Locale.ENGLISH);
        return Json.write(new Body(
                kind.address(),
                kind.title(),
                status,
                detail,
                findings.stream()
                        .map(finding -> new Body.Line(finding.path(), texts.problem(finding), texts.wayOut(finding)))
                        .toList()));
    }

    private record Body(String type, String title, int status, String detail, List<Line> findings) {
        private record Line(String path, String problem, String wayOut) {}
    }
}
