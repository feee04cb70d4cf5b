package org.waymark.core.model.json;

import java.util.Locale;
import java.util.TreeMap;
import org.waymark.core.document.Node;
import org.waymark.core.model.LocalizedText;
import tools.jackson.databind.node.ObjectNode;

/** Writes the small values of a model document: texts and choices. */
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

    /** The constant of an enum, in small letters: {@code yes-no}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
