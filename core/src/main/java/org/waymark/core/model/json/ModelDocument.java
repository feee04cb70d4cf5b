package org.waymark.core.model.json;

import java.util.ArrayList;
import org.waymark.core.document.DocumentLayout;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonText;
import org.waymark.core.document.Place;
import org.waymark.core.document.Reading;
import org.waymark.core.model.DecisionModel;
import tools.jackson.databind.JsonNode;

/**
 * A decision model as one JSON document, as stored, exported and edited by hand. Its form is described by
 * {@code model.schema.json} beside this class. Writing is canonical: equal models give equal bytes.
 */
public final class ModelDocument {

    /** The form of the document; raised when a reader of the old form could misread the new one. */
    static final long FORMAT = 1;

    private ModelDocument() {}

    /** The document of {@code model}: fields in a fixed order, lines of at most 120 columns where that is possible. */
    public static String write(DecisionModel model) {
        return DocumentLayout.compact(ModelWriter.model(model));
    }

    /** The model in {@code document}, or everything that stands in the way of reading it. */
    public static Reading<DecisionModel> read(String document) {
        return JsonText.read(document).then(root -> read("$", root));
    }

    /** The same, for a model that stands at {@code path} of a larger document. */
    public static Reading<DecisionModel> read(String path, JsonNode root) {
        var findings = new ArrayList<Finding>();
        return Reading.of(ModelReader.model(new Place(root, path, findings)), findings);
    }
}
