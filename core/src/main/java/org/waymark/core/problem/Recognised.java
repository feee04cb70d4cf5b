package org.waymark.core.problem;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.Keys;
import tools.jackson.databind.JsonNode;

/** The names in a document that is not right, so that reading can go on and misses no other finding. Makes no findings itself. */
final class Recognised {

    private Recognised() {}

    static Set<AlternativeId> alternatives(JsonNode list) {
        var names = new LinkedHashSet<AlternativeId>();
        for (var node : list) {
            if (isName(node)) names.add(new AlternativeId(node.stringValue()));
        }
        return names;
    }

    static Map<CriterionId, ProblemCriterion> criteria(JsonNode list) {
        var names = new LinkedHashMap<CriterionId, ProblemCriterion>();
        for (var node : list) {
            if (isName(node.path("key"))) {
                var id = new CriterionId(node.path("key").stringValue());
                names.put(id, ProblemCriterion.named(id));
            }
        }
        return names;
    }

    private static boolean isName(JsonNode node) {
        return node.isString() && Keys.isKey(node.stringValue());
    }
}
