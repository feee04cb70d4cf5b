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
        return switch (distribution) {
            case Distribution.Exact(var value) -> place.getTranslation("look.distribution.exact", of(value));
            case Distribution.Uniform(var low, var high) ->
                place.getTranslation("look.distribution.uniform", of(low), of(high));
            case Distribution.Triangular(var low, var mode, var high) ->
                place.getTranslation("look.distribution.triangular", of(low), of(mode), of(high));
            case Distribution.Pert(var low, var mode, var high) ->
                place.getTranslation("look.distribution.pert", of(low), of(mode), of(high));
            case Distribution.Normal(var mean, var sd) ->
                place.getTranslation("look.distribution.normal", of(mean), of(sd));
            case Distribution.Beta(var a, var b, var low, var high) ->
                place.getTranslation("look.distribution.beta", of(a), of(b), of(low), of(high));
        };
    }
}
