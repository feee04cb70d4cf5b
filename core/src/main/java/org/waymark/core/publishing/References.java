package org.waymark.core.publishing;

import java.util.List;
import org.waymark.core.document.Finding;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Parameter;
import org.waymark.core.model.ParameterId;

/** What is referred to exists. The path is that of the part which refers. */
final class References {

    private References() {}

    static void alternative(DecisionModel model, String path, AlternativeId id, List<Finding> found) {
        var known = model.alternatives().stream().map(Alternative::id).toList();
        check(path + ".alternative", DraftFinding.NO_SUCH_PATH, id, known, found);
    }

    static void criterion(DecisionModel model, String path, CriterionId id, List<Finding> found) {
        var known = model.criteria().stream().map(Criterion::id).toList();
        check(path + ".criterion", DraftFinding.NO_SUCH_CRITERION, id, known, found);
    }

    /** The same, for a criterion that stands in a list. */
    static void criterion(DecisionModel model, Located<CriterionId> listed, List<Finding> found) {
        var known = model.criteria().stream().map(Criterion::id).toList();
        check(listed.path(), DraftFinding.NO_SUCH_CRITERION, listed.part(), known, found);
    }

    /** @param field the field that names the parameter */
    static void parameter(DecisionModel model, String path, String field, ParameterId id, List<Finding> found) {
        var known = model.parameters().stream().map(Parameter::id).toList();
        check(path + "." + field, DraftFinding.NO_SUCH_PARAMETER, id, known, found);
    }

    private static <T> void check(String path, DraftFinding missing, T id, List<T> known, List<Finding> found) {
        if (!known.contains(id)) found.add(Finding.error(path, missing, id, known.size(), known));
    }
}
