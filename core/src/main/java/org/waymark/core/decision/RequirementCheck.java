package org.waymark.core.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.Settings;
import org.waymark.core.performance.Performances;
import org.waymark.core.profile.Profile.MustHave;

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
        RULED_OUT;

        /** That of a path which meets it with this probability. */
        static Standing of(Settings settings, double probability) {
            if (probability < settings.ruledOutBelow()) return RULED_OUT;
            return probability < settings.atRiskBelow() ? AT_RISK : MET;
        }
    }

    public RequirementCheck {
        probabilities = Collections.unmodifiableMap(new LinkedHashMap<>(probabilities));
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }

    /** The must-have against what the paths achieve for the person. */
    static RequirementCheck of(Settings settings, Performances performances, MustHave mustHave) {
        return of(
                settings,
                performances.alternatives(),
                mustHave,
                path -> performances.probability(path, mustHave.criterion(), mustHave.limit()));
    }

    /** @param probabilityOf a path to meet the must-have */
    static RequirementCheck of(
            Settings settings,
            List<AlternativeId> paths,
            MustHave mustHave,
            ToDoubleFunction<AlternativeId> probabilityOf) {
        var probabilities = new LinkedHashMap<AlternativeId, Double>();
        var standings = new LinkedHashMap<AlternativeId, Standing>();
        for (var path : paths) {
            double probability = probabilityOf.applyAsDouble(path);
            probabilities.put(path, probability);
            standings.put(path, Standing.of(settings, probability));
        }
        return new RequirementCheck(mustHave.criterion(), mustHave.from(), mustHave.limit(), probabilities, standings);
    }
}
