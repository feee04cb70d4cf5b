package org.waymark.admin.inspection;

import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.IncomeParameter;

/** A number of the simulated months that is tried another way, without changing the model. */
record IncomeTrial(IncomeParameter parameter, Size size) {

    /** How large the number is then; of a share the odds are. */
    enum Size {
        HALF(0.5),
        A_FIFTH_SMALLER(0.8),
        A_QUARTER_LARGER(1.25),
        DOUBLE(2);

        private final double factor;

        Size(double factor) {
            this.factor = factor;
        }
    }

    /** The model in which the number is so; the model itself if it has no such number. */
    DecisionModel in(DecisionModel model) {
        return model.income()
                .flatMap(income -> income.table(parameter).map(table -> income.with(table.times(size.factor))))
                .map(model::withIncome)
                .orElse(model);
    }
}
