package org.waymark.core.document;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Numbers of a document as the program counts with them. */
public final class JsonNumbers {

    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private JsonNumbers() {}

    /** The double nearest to it; empty if it is no number, or larger than any double. */
    public static Optional<Double> finite(JsonNode node) {
        if (!node.isNumber()) return Optional.empty();
        double number =
                node.isDouble() ? node.doubleValue() : node.decimalValue().doubleValue();
        return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    }

    /** A whole number however it is written: 1000, 1000.0 and 1e3 are the same. Empty if it is none or no long holds it. */
    public static Optional<Long> whole(JsonNode node) {
        if (finite(node).isEmpty()) return Optional.empty();
        var number = node.decimalValue();
        boolean isHeld = number.compareTo(LEAST) >= 0 && number.compareTo(MOST) <= 0;
        return isHeld && number.stripTrailingZeros().scale() <= 0
                ? Optional.of(number.longValueExact())
                : Optional.empty();
    }
}
