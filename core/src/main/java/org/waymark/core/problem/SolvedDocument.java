package org.waymark.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.document.DocumentLayout;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonText;
import org.waymark.core.document.Place;
import org.waymark.core.document.Reading;
import org.waymark.core.numerics.Draws;
import org.waymark.core.outcome.Verification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result that was written, and can be checked by anybody who has the problem too. A result that is to be kept can hold
 * its problem itself.
 *
 * @param recorded the result as it stands in the document, without the problem
 * @param draws with which it was computed
 * @param problem the problem in the document; empty if it holds none
 */
public record SolvedDocument(ObjectNode recorded, Draws draws, Optional<DecisionProblem> problem) {

    private static final String PROBLEM = "problem";

    /**
     * How a result is written.
     *
     * @param pretty on many lines, for reading
     * @param details with contributions and standard errors
     * @param problem the problem's own document, which was read, to be kept with the result
     */
    public record Style(boolean pretty, boolean details, Optional<String> problem) {
        public static final Style PLAIN = new Style(false, false, Optional.empty());
    }

    public static String write(ProblemResult result, Style style) {
        var root = ResultWriter.write(result);
        if (style.details()) root.setAll(ResultWriter.details(result));
        style.problem().ifPresent(document -> root.set(PROBLEM, kept(document)));
        return style.pretty() ? DocumentLayout.onLines(root) : root + "\n";
    }

    private static JsonNode kept(String document) {
        return JsonText.read(document)
                .orThrow(
                        findings -> new IllegalArgumentException("the problem to be kept cannot be read: " + findings));
    }

    /** Whether {@code root} is meant to be such a result, and not JSON of another kind. */
    public static boolean isIn(JsonNode root) {
        return root.isObject() && root.has("rankAcceptability");
    }

    /** The result in {@code root}; {@link #verify} checks whether it is right. */
    public static Reading<SolvedDocument> read(JsonNode root) {
        var findings = new ArrayList<Finding>();
        var draws = ProblemReader.draws(new Place(root, "$", findings).at("draws", root.path("draws")));
        var problem = problem(root, findings);
        return Reading.of(draws.map(drawn -> new SolvedDocument(recorded(root), drawn, problem)), findings);
    }

    private static ObjectNode recorded(JsonNode root) {
        var recorded = root.asObject().deepCopy();
        recorded.remove(PROBLEM);
        return recorded;
    }

    private static Optional<DecisionProblem> problem(JsonNode root, List<Finding> findings) {
        if (!root.has(PROBLEM)) return Optional.empty();
        return ProblemDocument.read("$." + PROBLEM, root.get(PROBLEM)).orAddTo(findings);
    }

    /** Solves {@code again} with the draws of this result, and compares. */
    public Verification verify(DecisionProblem again, Effort effort) {
        var result = again.with(draws).solve(effort);
        var now = ResultWriter.write(result);
        if (recorded.has("standardErrors") || recorded.has("contributions")) now.setAll(ResultWriter.details(result));
        return Verification.between("$", recorded, now);
    }
}
