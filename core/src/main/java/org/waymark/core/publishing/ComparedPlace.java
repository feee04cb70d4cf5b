package org.waymark.core.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Where a comparison of two documents is: what it belongs to, the field of that, and the whole path. */
record ComparedPlace(List<String> things, String field, String where) {

    static final ComparedPlace ROOT = new ComparedPlace(List.of(), "", "");

    /** An object that is one value to whoever reads it. */
    private static final String DISTRIBUTION = "distribution";

    ComparedPlace field(String name) {
        return new ComparedPlace(things, under(field, name), under(where, name));
    }

    /** An entry of the list that is here; within it fields are counted anew. */
    ComparedPlace entry(String key, String name) {
        var more = new ArrayList<>(things);
        more.add(name);
        return new ComparedPlace(more, "", under(where, key));
    }

    boolean isWhole() {
        return field.equals(DISTRIBUTION);
    }

    Change change(Optional<JsonNode> before, Optional<JsonNode> after) {
        return new Change(things, field, where, before, after);
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
