package org.waymark.core.model;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A number in an effect: fixed, or worked out from parameters of the person. */
public sealed interface Quantity {

    /**
     * What it comes to for a person; finite.
     *
     * @param parameters the person's number for each parameter; NaN makes the result NaN
     */
    double evaluate(ToDoubleFunction<ParameterId> parameters);

    /** The same for everybody. */
    record Constant(double value) implements Quantity {
        public Constant {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("constant is %s, not a number".formatted(value));
            }
        }

        @Override
        public double evaluate(ToDoubleFunction<ParameterId> parameters) {
            return value;
        }
    }

    /**
     * {@code factor · of / per}: the hourly pay that a needed monthly income asks for is
     * {@code (12 / 52) · needed-monthly-income / weekly-hours}. A {@code per} of 0 counts as the smallest it can be, 1.
     */
    record Proportional(double factor, ParameterId of, Optional<ParameterId> per) implements Quantity {
        public Proportional {
            if (!Double.isFinite(factor)) {
                throw new IllegalArgumentException("factor is %s, not a number".formatted(factor));
            }
        }

        @Override
        public double evaluate(ToDoubleFunction<ParameterId> parameters) {
            double divisor = per.map(parameters::applyAsDouble).orElse(1.0);
            return proportion(factor, parameters.applyAsDouble(of), divisor);
        }

        /**
         * {@code factor · of / per} for numbers that are known; 0 counts as 1 in {@code per}. What is too large to be a number
         * is the largest of its sign: no scale reaches that far anyway.
         */
        public static double proportion(double factor, double of, double per) {
            double number = factor * of / (per == 0 ? 1 : per);
            return Math.clamp(number, -Double.MAX_VALUE, Double.MAX_VALUE);
        }
    }
}
