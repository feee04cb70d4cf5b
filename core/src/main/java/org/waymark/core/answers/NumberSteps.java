package org.waymark.core.answers;

import java.math.BigDecimal;
import org.waymark.core.model.QuestionKind;

/**
 * The values a number question can take: {@code min + i · step}, for i from 0 to {@code count - 1}, worked out in
 * decimal, so that three steps of 0.1 are 0.3.
 */
public record NumberSteps(double min, double step, int count) {

    public static NumberSteps of(QuestionKind.Number number) {
        var steps = decimal(number.max()).subtract(decimal(number.min())).divideToIntegralValue(decimal(number.step()));
        return new NumberSteps(
                number.min(),
                number.step(),
                steps.min(BigDecimal.valueOf(Integer.MAX_VALUE - 1)).intValue() + 1);
    }

    public boolean isOn(double value) {
        return nearest(value) == value;
    }

    /** The step nearest to {@code value}, from 0 to {@code count - 1}. */
    public int indexOf(double value) {
        return (int) Math.clamp(Math.rint((value - min) / step), 0, count - 1);
    }

    public double at(int index) {
        return decimal(min)
                .add(decimal(step).multiply(BigDecimal.valueOf(index)))
                .doubleValue();
    }

    public double nearest(double value) {
        return at(indexOf(value));
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
