package org.waymark.core.publishing;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One place where something differs from what it was before.
 *
 * @param things the names, at the time, of what it belongs to, from the outside in: a question, then an option of it;
 *     empty for what belongs to the whole
 * @param field which of its properties, {@code base-weight} or {@code scale.worst}; empty for a text as an earlier program
 *     wrote it
 * @param where the path of keys in the document, {@code criteria.pay.base-weight}
 * @param before empty if nothing was there
 * @param after empty if nothing is there any more
 */
public record Change(
        List<String> things, String field, String where, Optional<JsonNode> before, Optional<JsonNode> after) {

    public Change {
        things = List.copyOf(things);
    }

    /** Of the whole. */
    static Change of(String field, Optional<JsonNode> before, Optional<JsonNode> after) {
        return new Change(List.of(), field, field, before, after);
    }

    /** The part of the document: the first key of its path. */
    public String part() {
        int end = where.indexOf('.');
        return end < 0 ? where : where.substring(0, end);
    }
}
