package org.waymark.core.model;

import org.waymark.core.document.RefusedValue;
import org.waymark.core.numerics.Scale;
import org.waymark.core.numerics.ValueFunction;

/**
 * Something that counts in the choice.
 *
 * @param unit of its scale, as shown: "USD per hour"
 * @param worstLabel what the worst end means in life: "swings from month to month"
 * @param bestLabel what the best end means in life: "the same every month"
 * @param value how good a performance is; carries the scale and with it the direction
 * @param baseWeight how much it counts before the person says anything, 0 or more; normalised over all criteria
 */
public record Criterion(
        CriterionId id,
        LocalizedText name,
        LocalizedText description,
        LocalizedText unit,
        LocalizedText worstLabel,
        LocalizedText bestLabel,
        ValueFunction value,
        double baseWeight) {

    public Criterion {
        if (!(baseWeight >= 0 && Double.isFinite(baseWeight))) {
            throw new RefusedValue(ModelValueFinding.NEGATIVE_BASE_WEIGHT, id, baseWeight);
        }
    }

    public Scale scale() {
        return value.scale();
    }

    public Criterion withBaseWeight(double weight) {
        return new Criterion(id, name, description, unit, worstLabel, bestLabel, value, weight);
    }
}
