package org.waymark.core.problem;

import java.util.ArrayList;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonText;
import org.waymark.core.document.Place;
import org.waymark.core.document.Reading;
import tools.jackson.databind.JsonNode;

/** The JSON form of a problem; described by {@code problem.schema.json} beside this class and by {@code docs/engine.md}. */
public final class ProblemDocument {

    private ProblemDocument() {}

    public static Reading<DecisionProblem> read(String document) {
        return JsonText.read(document).then(root -> read("$", root));
    }

    /** @param path of the problem in its document, as a JSON path */
    static Reading<DecisionProblem> read(String path, JsonNode node) {
        var findings = new ArrayList<Finding>();
        return Reading.of(ProblemReader.problem(new Place(node, path, findings)), findings);
    }
}
