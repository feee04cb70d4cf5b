package org.waymark.core.performance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.core.income.Lives;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.LifeOutcomes;
import org.waymark.core.numerics.JointDraws;

/**
 * What the paths achieve in a person's simulated lives.
 *
 * @param draws of the criteria that rest on lives; draw {@code i} of each cell is life {@code i}
 */
public record LifePerformances(Lives lives, Map<Cell, JointDraws> draws) {

    public LifePerformances {
        draws = Collections.unmodifiableMap(new LinkedHashMap<>(draws));
    }

    /** @param outcomes of the model */
    public static LifePerformances of(DecisionModel model, LifeOutcomes outcomes, Lives lives) {
        var draws = new LinkedHashMap<Cell, JointDraws>();
        for (var criterion : model.criteria()) {
            var measure = outcomes.criteria().get(criterion.id());
            if (measure == null) continue;
            lives.paths()
                    .forEach((path, ofPath) -> draws.put(
                            new Cell(path, criterion.id()), JointDraws.of(ofPath.measure(measure), criterion.value())));
        }
        return new LifePerformances(lives, draws);
    }
}
