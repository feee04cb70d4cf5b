package org.waymark.core.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.core.model.Characters;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.ModelDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What differs between two models, as two short texts for the audit log: every place in the document that differs, with
 * its value before and after. {@code criteria.pay.base-weight 4} becomes {@code criteria.pay.base-weight 5}; what is only
 * on one side stands only there. Entries of a list are told apart by their keys, where they have keys.
 */
public record ModelChanges(String before, String after) {

    /** More places than these are only counted. */
    private static final int SHOWN = 20;

    /** Longer values are cut. */
    private static final int LONGEST_VALUE = 80;

    private static final JsonMapper JSON = new JsonMapper();

    public static ModelChanges between(DecisionModel before, DecisionModel after) {
        var old = places(before);
        var now = places(after);
        return new ModelChanges(told(old, now), told(now, old));
    }

    /** The places of {@code side} that the other side lacks or where it says something else. */
    private static String told(Map<String, String> side, Map<String, String> other) {
        var different = side.entrySet().stream()
                .filter(place -> !place.getValue().equals(other.get(place.getKey())))
                .map(place -> place.getKey() + " " + place.getValue())
                .toList();
        var shown = different.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return different.size() <= SHOWN ? shown : "%s; and %d more".formatted(shown, different.size() - SHOWN);
    }

    private static Map<String, String> places(DecisionModel model) {
        var places = new LinkedHashMap<String, String>();
        collect("", JSON.readTree(ModelDocument.write(model)), places);
        return places;
    }

    private static void collect(String path, JsonNode node, Map<String, String> places) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(under(path, field.getKey()), field.getValue(), places));
        } else if (node.isArray() && !isListOfValues(node)) {
            var names = names(node);
            for (int i = 0; i < node.size(); i++) collect(under(path, names.get(i)), node.get(i), places);
        } else {
            places.put(path, Characters.cut(node.toString(), LONGEST_VALUE));
        }
    }

    private static boolean isListOfValues(JsonNode list) {
        return list.valueStream().allMatch(JsonNode::isValueNode);
    }

    private static List<String> names(JsonNode list) {
        var names = new ArrayList<String>();
        for (var entry : list) {
            var key = entry.path("key").asString("");
            names.add(key.isEmpty() || names.contains(key) ? Integer.toString(names.size()) : key);
        }
        return names;
    }

    private static String under(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
