package org.waymark.core.problem;

import java.util.ArrayList;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonText;
import org.waymark.core.document.Place;
import tools.jackson.databind.JsonNode;

/** The JSON form of a problem; described by {@code problem.schema.json} beside this class and by {@code docs/engine.md}. */
public final class ProblemDocument {

    private ProblemDocument() {}

    public static ProblemReading read(String document) {
        return switch (JsonText.read(document)) {
            case JsonText.Reading.Read(var root) -> read("$", root);
            case JsonText.Reading.Refused(var findings) -> new ProblemReading.Unreadable(findings);
        };
    }

    /** @param path of the problem in its document, as a JSON path */
    static ProblemReading read(String path, JsonNode node) {
        var findings = new ArrayList<Finding>();
        var problem = ProblemReader.problem(new Place(node, path, findings));
        return problem.isPresent() && findings.isEmpty()
                ? new ProblemReading.Read(problem.get())
                : new ProblemReading.Unreadable(findings);
    }
}
