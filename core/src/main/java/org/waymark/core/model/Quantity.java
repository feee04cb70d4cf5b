package org.waymark.core.model;

import java.util.Optional;

/** A number in an effect: fixed, or worked out from parameters of the person. */
public sealed interface Quantity {

    /** The same for everybody. */
    record Constant(double value) implements Quantity {
        public Constant {
            if (!Double.isFinite(value))
                throw new IllegalArgumentException("constant is %s, not a number".formatted(value));
        }
    }

    /**
     * {@code factor · of / per}: the hourly pay that a needed monthly income asks for is
     * {@code (12 / 52) · needed-monthly-income / weekly-hours}. A {@code per} of 0 counts as the smallest it can be, 1.
     */
    record Proportional(double factor, ParameterId of, Optional<ParameterId> per) implements Quantity {
        public Proportional {
            if (!Double.isFinite(factor))
                throw new IllegalArgumentException("factor is %s, not a number".formatted(factor));
        }
    }
}
