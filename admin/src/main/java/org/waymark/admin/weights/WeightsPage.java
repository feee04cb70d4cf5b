package org.waymark.admin.weights;

import java.util.OptionalInt;
import org.waymark.core.model.CriterionId;

/** What the presenter asks of the page. */
interface WeightsPage {

    void show(WeightsState state);

    /**
     * Says beside the criterion why it does not get what was asked for.
     *
     * @param most tenths of a percent that it can get while those that are kept stay; empty if what was written is no share
     */
    void explain(CriterionId criterion, OptionalInt most);
}
