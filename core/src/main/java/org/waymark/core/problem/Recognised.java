package org.waymark.core.problem;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Keys;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.ValueFunction;
import tools.jackson.databind.JsonNode;

/** The names in a document that is not right, so that reading can go on and misses no other finding. Makes no findings itself. */
final class Recognised {

    private static final ValueFunction ANY = ValueFunction.linear(new Scale(0, 1));

    private Recognised() {}

    static Set<AlternativeId> alternatives(JsonNode list) {
        var names = new LinkedHashSet<AlternativeId>();
        for (var node : list) {
            if (isName(node)) names.add(new AlternativeId(node.stringValue()));
        }
        return names;
    }

    static Map<CriterionId, ValueFunction> criteria(JsonNode list) {
        var names = new LinkedHashMap<CriterionId, ValueFunction>();
        for (var node : list) {
            if (isName(node.path("key"))) {
                names.put(new CriterionId(node.path("key").stringValue()), ANY);
            }
        }
        return names;
    }

    private static boolean isName(JsonNode node) {
        return node.isString() && Keys.isKey(node.stringValue());
    }
}
