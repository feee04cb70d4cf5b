package org.waymark.admin.inspection;

import com.vaadin.flow.component.Component;
import org.waymark.admin.parts.Wording;
import org.waymark.core.document.EnumKey;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.Spread;

/** Says what a number of the simulated months is, and what is known of it. */
final class ParameterWords {

    private ParameterWords() {}

    static String name(Component place, IncomeParameter parameter) {
        return place.getTranslation("look.income.parameter." + EnumKey.of(parameter));
    }

    static String unit(Component place, IncomeParameter parameter) {
        return Wording.of(place, "look.income.unit", parameter.unit());
    }

    /** "2.2 (0.5 to 7)", or one number where it is the same in every life. */
    static String known(Component place, Spread spread) {
        return spread.isExact()
                ? Figure.of(spread.median())
                : place.getTranslation(
                        "look.income.spread",
                        Figure.of(spread.median()),
                        Figure.of(spread.low()),
                        Figure.of(spread.high()));
    }
}
