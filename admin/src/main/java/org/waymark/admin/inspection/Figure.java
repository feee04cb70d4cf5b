package org.waymark.admin.inspection;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.waymark.core.numerics.Distribution;

/** Writes numbers and distributions of a model. */
final class Figure {

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private Figure() {}

    /** With four significant digits, without trailing zeros and exponents: "0.12", "1500". */
    static String of(double value) {
        var rounded = new BigDecimal(value, FOUR_DIGITS).stripTrailingZeros();
        return rounded.toPlainString();
    }

    static String of(Component place, Distribution distribution) {
        return place.getTranslation(
                "look.distribution." + distribution.kind().key(),
                distribution.numbers().stream().map(Figure::of).toArray());
    }
}
