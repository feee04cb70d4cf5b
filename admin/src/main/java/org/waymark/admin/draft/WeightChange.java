package org.waymark.admin.draft;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.model.DecisionModel;

/**
 * How the weight of one criterion differs between two models.
 *
 * @param name of the criterion, in the default language of the model
 * @param before in tenths of a percent; 0 if the criterion is new
 * @param after in tenths of a percent
 */
public record WeightChange(String name, int before, int after) {

    public boolean isOne() {
        return before != after;
    }

    /** All criteria of {@code after}, in its order, also those without a change. */
    public static List<WeightChange> between(DecisionModel before, DecisionModel after) {
        var old = WeightSplit.of(before).tenthsOfPercent();
        var now = WeightSplit.of(after).tenthsOfPercent();
        var changes = new ArrayList<WeightChange>();
        for (var criterion : after.criteria()) {
            var name = criterion.name().in(after.defaultLocale(), after.defaultLocale());
            changes.add(new WeightChange(name, old.getOrDefault(criterion.id(), 0), now.get(criterion.id())));
        }
        return changes;
    }
}
