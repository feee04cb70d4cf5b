package org.waymark.core.model.json;

import java.util.TreeMap;
import org.waymark.core.document.Node;
import org.waymark.core.model.LocalizedText;
import tools.jackson.databind.node.ObjectNode;

/** Writes the texts of a model document. */
final class ValueWriter {

    private ValueWriter() {}

    /** An object from language tag to text, sorted by tag: the text itself has no order. */
    static ObjectNode localized(LocalizedText text) {
        var byTag = new TreeMap<String, String>();
        text.byLocale().forEach((locale, words) -> byTag.put(locale.toLanguageTag(), words));
        var texts = new Node();
        byTag.forEach(texts::with);
        return texts.done();
    }
}
