package org.waymark.core.explanation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.QuestionId;

/**
 * A must-have of the person, and how probably each path meets it.
 *
 * @param from the question that asked for it
 * @param limit in the unit of the criterion; met by anything at least as good
 * @param probabilities in [0, 1], for every path in the order of the model
 * @param standings what that means under the settings of the model, for every path
 */
public record RequirementCheck(
        CriterionId criterion,
        QuestionId from,
        double limit,
        Map<AlternativeId, Double> probabilities,
        Map<AlternativeId, Standing> standings) {

    /** How a path stands to a requirement. */
    public enum Standing {
        MET,
        AT_RISK,
        RULED_OUT
    }

    public RequirementCheck {
        probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }
}
