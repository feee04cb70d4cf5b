package org.waymark.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonText;
import org.waymark.core.document.Place;
import org.waymark.core.numerics.Draws;
import org.waymark.core.outcome.Verification;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result that was written, and can be checked by anybody who has the problem too. A result that is to be kept can hold
 * its problem itself.
 *
 * @param told the result as it stands in the document, without the problem
 * @param draws with which it was computed
 * @param problem the problem in the document; empty if it holds none
 */
public record SolvedDocument(ObjectNode told, Draws draws, Optional<DecisionProblem> problem) {

    private static final String PROBLEM = "problem";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    /** What came of reading. */
    public sealed interface Reading {

        /** It is a result; whether it is right, {@link #verify} tells. */
        record Read(SolvedDocument result) implements Reading {}

        /** It is not even meant to be one: JSON of another kind. */
        record Other() implements Reading {}

        /** It cannot be read, for these reasons. */
        record Unreadable(List<Finding> findings) implements Reading {
            public Unreadable {
                findings = List.copyOf(findings);
            }
        }
    }

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
        var writer = style.pretty() ? JSON.writer().with(LAYOUT) : JSON.writer();
        return writer.writeValueAsString(root) + "\n";
    }

    private static JsonNode kept(String document) {
        return switch (JsonText.read(document)) {
            case JsonText.Reading.Read(var root) -> root;
            case JsonText.Reading.Refused(var findings) ->
                throw new IllegalArgumentException("the problem to be kept cannot be read: " + findings);
        };
    }

    public static Reading read(String document) {
        return switch (JsonText.read(document)) {
            case JsonText.Reading.Read(var root) -> read(root);
            case JsonText.Reading.Refused(var findings) -> new Reading.Unreadable(findings);
        };
    }

    private static Reading read(JsonNode root) {
        var told = root.asObjectOpt();
        if (told.isEmpty() || !root.has("rankAcceptability")) return new Reading.Other();
        var findings = new ArrayList<Finding>();
        var draws = ProblemReader.draws(new Place(root, "$", findings).at("draws", root.path("draws")));
        var problem = problem(root, findings);
        if (!findings.isEmpty() || draws.isEmpty()) return new Reading.Unreadable(findings);
        var result = told.get().deepCopy();
        result.remove(PROBLEM);
        return new Reading.Read(new SolvedDocument(result, draws.get(), problem));
    }

    private static Optional<DecisionProblem> problem(JsonNode root, List<Finding> findings) {
        if (!root.has(PROBLEM)) return Optional.empty();
        return switch (ProblemDocument.read("$." + PROBLEM, root.get(PROBLEM))) {
            case ProblemReading.Read(var problem) -> Optional.of(problem);
            case ProblemReading.Unreadable(var unreadable) -> {
                findings.addAll(unreadable);
                yield Optional.empty();
            }
        };
    }

    /** Solves the problem again, with the draws of this result, and compares. */
    public Verification verify(DecisionProblem again, Effort effort) {
        var result = again.with(draws).solve(effort);
        var now = ResultWriter.write(result);
        if (told.has("standardErrors") || told.has("contributions")) now.setAll(ResultWriter.details(result));
        return Verification.between("$", told, now);
    }
}
