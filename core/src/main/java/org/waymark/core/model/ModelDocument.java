package org.waymark.core.model;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A decision model as one JSON document, as stored, exported and edited by hand. Its form is described by
 * {@code model.schema.json} beside this class. Writing is canonical: equal models give equal bytes.
 */
public final class ModelDocument {

    /** The form of the document; raised when a reader of the old form could misread the new one. */
    static final long FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ModelDocument() {}

    /** The document of {@code model}: fields in a fixed order, lines of at most 120 columns where that is possible. */
    public static String write(DecisionModel model) {
        return DocumentLayout.layOut(ModelWriter.model(model));
    }

    /** The model in {@code document}, or everything that stands in the way of reading it. */
    public static Reading read(String document) {
        JsonNode root;
        try {
            root = JSON.readTree(document);
        } catch (JacksonException notJson) {
            return new Reading.Unreadable(List.of(notJson(notJson)));
        }
        if (root.isMissingNode()) {
            return new Reading.Unreadable(List.of(Finding.error("$", "The document is empty", "Write a model.")));
        }
        var findings = new ArrayList<Finding>();
        var model = ModelReader.model(new Place(root, "$", findings));
        return model.<Reading>map(Reading.Read::new).orElseGet(() -> new Reading.Unreadable(findings));
    }

    private static Finding notJson(JacksonException notJson) {
        var location = notJson.getLocation();
        return Finding.error(
                "$",
                "Not JSON at line %d, column %d: %s"
                        .formatted(
                                location.getLineNr(),
                                location.getColumnNr(),
                                Sentences.sentence(notJson.getOriginalMessage())),
                "Correct the document there, and read it again.");
    }
}
