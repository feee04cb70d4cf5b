package org.waymark.core.problem;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.model.Finding;
import org.waymark.core.model.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a problem; described by {@code problem.schema.json} beside this class and by {@code docs/engine.md}. */
public final class ProblemDocument {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ProblemDocument() {}

    public static ProblemReading read(String document) {
        try {
            return read("$", JSON.readTree(document));
        } catch (JacksonException notJson) {
            return new ProblemReading.Unreadable(List.of(notJson(notJson)));
        }
    }

    /** @param path of the problem in its document, as a JSON path */
    static ProblemReading read(String path, JsonNode node) {
        var findings = new ArrayList<Finding>();
        if (node.isMissingNode()) {
            return new ProblemReading.Unreadable(
                    List.of(Finding.error(path, "The document is empty", "Write a problem.")));
        }
        var problem = ProblemReader.problem(new Place(node, path, findings));
        return problem.isPresent() && findings.isEmpty()
                ? new ProblemReading.Read(problem.get())
                : new ProblemReading.Unreadable(findings);
    }

    static Finding notJson(JacksonException failure) {
        var where = failure.getLocation();
        return Finding.error(
                "$",
                "This is not JSON at line %d, column %d: %s"
                        .formatted(where.getLineNr(), where.getColumnNr(), failure.getOriginalMessage()),
                "");
    }
}
