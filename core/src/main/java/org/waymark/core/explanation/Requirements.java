package org.waymark.core.explanation;

import java.util.LinkedHashMap;
import java.util.List;
import org.waymark.core.explanation.RequirementCheck.Standing;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.Settings;
import org.waymark.core.performance.Performances;
import org.waymark.core.profile.Profile.MustHave;

/** The must-haves of a person against what the paths achieve for that person. */
public final class Requirements {

    private Requirements() {}

    /** Every must-have by itself, also two on the same criterion. */
    public static List<RequirementCheck> check(Settings settings, Performances performances, List<MustHave> mustHaves) {
        return mustHaves.stream()
                .map(mustHave -> check(settings, performances, mustHave))
                .toList();
    }

    private static RequirementCheck check(Settings settings, Performances performances, MustHave mustHave) {
        var probabilities = new LinkedHashMap<AlternativeId, Double>();
        var standings = new LinkedHashMap<AlternativeId, Standing>();
        for (var path : performances.alternatives()) {
            double probability = performances.probability(path, mustHave.criterion(), mustHave.limit());
            probabilities.put(path, probability);
            standings.put(path, standing(settings, probability));
        }
        return new RequirementCheck(mustHave.criterion(), mustHave.from(), mustHave.limit(), probabilities, standings);
    }

    private static Standing standing(Settings settings, double probability) {
        if (probability < settings.ruledOutBelow()) return Standing.RULED_OUT;
        return probability < settings.atRiskBelow() ? Standing.AT_RISK : Standing.MET;
    }

    /** The paths that no requirement rules out, in their order. */
    public static List<AlternativeId> notRuledOut(List<AlternativeId> paths, List<RequirementCheck> checks) {
        return paths.stream()
                .filter(path ->
                        checks.stream().noneMatch(check -> check.standings().get(path) == Standing.RULED_OUT))
                .toList();
    }
}
