package org.waymark.core.testing;

import java.util.List;
import org.waymark.core.decision.RequirementCheck;
import org.waymark.core.explanation.Explanation;
import org.waymark.core.model.AlternativeId;

/** Requirements in an explanation, as tests ask for them. */
public final class Requirements {

    private Requirements() {}

    /** Those that the path does not surely meet. */
    public static List<RequirementCheck> against(AlternativeId path, Explanation explanation) {
        return explanation.requirements().stream()
                .filter(check -> check.standings().get(path) != RequirementCheck.Standing.MET)
                .toList();
    }
}
