package org.waymark.core.model;

/**
 * A number about the person that effects can use, such as weekly hours or needed monthly income.
 *
 * @param usual what counts when the person has not said, in {@code unit}
 */
public record Parameter(ParameterId id, LocalizedText name, LocalizedText unit, double usual) {

    public Parameter {
        if (!Double.isFinite(usual)) {
            throw new IllegalArgumentException("usual value of parameter %s is %s, not a number".formatted(id, usual));
        }
    }
}
