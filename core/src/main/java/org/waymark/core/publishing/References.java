package org.waymark.core.publishing;

import java.util.List;
import org.waymark.core.document.Finding;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.ParameterId;

/** What is referred to exists. The path is that of the part which refers. */
final class References {

    private References() {}

    static void alternative(DecisionModel model, String path, AlternativeId id, List<Finding> found) {
        if (model.alternative(id).isPresent()) return;
        found.add(Finding.error(
                path + ".alternative",
                "There is no path \"%s\"".formatted(id),
                wayOut(model.alternatives().stream()
                        .map(part -> part.id().key())
                        .toList())));
    }

    static void criterion(DecisionModel model, String path, CriterionId id, List<Finding> found) {
        if (model.criterion(id).isPresent()) return;
        found.add(Finding.error(
                path + ".criterion",
                "There is no criterion \"%s\"".formatted(id),
                wayOut(model.criteria().stream().map(part -> part.id().key()).toList())));
    }

    /** @param field the field that names the parameter */
    static void parameter(DecisionModel model, String path, String field, ParameterId id, List<Finding> found) {
        var known = model.parameters().stream().map(part -> part.id().key()).toList();
        if (known.contains(id.key())) return;
        found.add(Finding.error(path + "." + field, "There is no parameter \"%s\"".formatted(id), wayOut(known)));
    }

    private static String wayOut(List<String> known) {
        return known.isEmpty() ? "Add it." : "Add it, or name one of: %s.".formatted(String.join(", ", known));
    }
}
