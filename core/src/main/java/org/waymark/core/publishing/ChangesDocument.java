package org.waymark.core.publishing;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes as JSON: {@code [{"what": ["Pay level"], "field": "base-weight", "where": "criteria.pay.base-weight", "before":
 * 0.14, "after": 0.2}]}. What was or is not there is left out.
 */
public final class ChangesDocument {

    private static final JsonMapper JSON = new JsonMapper();

    private ChangesDocument() {}

    public static String write(List<Change> changes) {
        return tree(changes).toString();
    }

    public static ArrayNode tree(List<Change> changes) {
        var list = JsonNodeFactory.instance.arrayNode();
        changes.forEach(change -> list.add(tree(change)));
        return list;
    }

    private static ObjectNode tree(Change change) {
        var tree = JsonNodeFactory.instance.objectNode();
        var what = tree.putArray("what");
        change.things().forEach(what::add);
        tree.put("field", change.field());
        tree.put("where", change.where());
        change.before().ifPresent(value -> tree.set("before", value));
        change.after().ifPresent(value -> tree.set("after", value));
        return tree;
    }

    public static List<Change> read(String document) {
        return JSON.readTree(document)
                .valueStream()
                .map(ChangesDocument::change)
                .toList();
    }

    private static Change change(JsonNode tree) {
        return new Change(
                tree.path("what").valueStream().map(JsonNode::asString).toList(),
                tree.path("field").asString(),
                tree.path("where").asString(),
                Optional.ofNullable(tree.get("before")),
                Optional.ofNullable(tree.get("after")));
    }
}
