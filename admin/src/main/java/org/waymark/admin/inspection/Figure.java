package org.waymark.admin.inspection;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.waymark.core.numerics.Distribution;

/** Writes numbers and distributions of a model. */
final class Figure {

    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);

    private static final int MOST_LISTED = 12;

    private Figure() {}

    /** With four significant digits, without trailing zeros and exponents: "0.12", "1500". */
    static String of(double value) {
        var rounded = new BigDecimal(value, FOUR_DIGITS).stripTrailingZeros();
        return rounded.toPlainString();
    }

    static String of(Component place, Distribution distribution) {
        var numbers = distribution.numbers().stream().map(Figure::of).toList();
        var words = switch (distribution.kind()) {
            case EXACT, UNIFORM, TRIANGULAR, PERT, NORMAL, BETA -> numbers.toArray();
            case LOGNORMAL, LOGIT_NORMAL, GAMMA, STUDENT, BETA_COUNTS, DISCRETE, SAMPLES ->
                new Object[] {listed(numbers)};
        };
        return place.getTranslation("look.distribution." + distribution.kind().key(), words);
    }

    private static String listed(List<String> numbers) {
        return String.join(", ", numbers.subList(0, Math.min(MOST_LISTED, numbers.size())))
                + (numbers.size() > MOST_LISTED ? ", …" : "");
    }
}
