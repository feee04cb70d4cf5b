package org.waymark.core.publishing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.ModelDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * Finds every place in the document at which two models differ, in the order of the document: texts, numbers, lists, what
 * came and went, and the order of what stayed.
 */
public final class ModelChanges {

    private static final JsonMapper JSON = new JsonMapper();

    /** The field under which a changed order of a list is reported. */
    private static final String ORDER = "order";

    private final ModelNames names;
    private final List<Change> found = new ArrayList<>();

    private ModelChanges(ModelNames names) {
        this.names = names;
    }

    public static List<Change> between(DecisionModel before, DecisionModel after) {
        return between(JSON.readTree(ModelDocument.write(before)), JSON.readTree(ModelDocument.write(after)));
    }

    static List<Change> between(JsonNode before, JsonNode after) {
        var changes = new ModelChanges(ModelNames.of(before, after));
        changes.compare(ComparedPlace.ROOT, before, after);
        return List.copyOf(changes.found);
    }

    private void compare(ComparedPlace place, JsonNode before, JsonNode after) {
        if (before.equals(after)) return;
        if (isList(before, after)) compareLists(place, before, after);
        else if (isObject(before, after) && !place.isWhole()) compareObjects(place, before, after);
        else found.add(place.change(present(before), present(after)));
    }

    private void compareObjects(ComparedPlace place, JsonNode before, JsonNode after) {
        var fields = new LinkedHashSet<>(before.propertyNames());
        fields.addAll(after.propertyNames());
        for (var field : fields) compare(place.field(field), before.path(field), after.path(field));
    }

    /** Entries are identified by their keys; one that changed its place is one that stayed. */
    private void compareLists(ComparedPlace place, JsonNode before, JsonNode after) {
        var old = ListEntries.of(before);
        var now = ListEntries.of(after);
        for (var key : old.with(now)) {
            var entry = now.get(key).isMissingNode() ? old.get(key) : now.get(key);
            compare(place.entry(key, names.of(entry)), old.get(key), now.get(key));
        }
        var stayed = old.keys().stream().filter(now.keys()::contains).toList();
        var stayedNow = now.keys().stream().filter(old.keys()::contains).toList();
        if (!stayed.equals(stayedNow)) {
            found.add(place.field(ORDER).change(ordered(old, stayed), ordered(now, stayedNow)));
        }
    }

    private Optional<JsonNode> ordered(ListEntries entries, List<String> keys) {
        var list = JsonNodeFactory.instance.arrayNode();
        keys.forEach(key -> list.add(names.of(entries.get(key))));
        return Optional.of(list);
    }

    private static boolean isList(JsonNode before, JsonNode after) {
        return isAbsentOrList(before) && isAbsentOrList(after) && !(isFlat(before) && isFlat(after));
    }

    private static boolean isAbsentOrList(JsonNode node) {
        return node.isMissingNode() || node.isArray();
    }

    /** Whether a list is one value: of numbers, keys or points. */
    private static boolean isFlat(JsonNode list) {
        return list.valueStream().noneMatch(JsonNode::isObject);
    }

    private static boolean isObject(JsonNode before, JsonNode after) {
        return (before.isMissingNode() || before.isObject())
                && (after.isMissingNode() || after.isObject())
                && !(before.isEmpty() && after.isEmpty());
    }

    private static Optional<JsonNode> present(JsonNode node) {
        return Optional.of(node).filter(each -> !(each instanceof MissingNode));
    }
}
