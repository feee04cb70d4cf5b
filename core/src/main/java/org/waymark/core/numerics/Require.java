package org.waymark.core.numerics;

import org.waymark.core.document.RefusedValue;

/** What the numbers of a distribution must be. */
final class Require {

    private Require() {}

    static void shape(String name, double value) {
        if (!(value >= 0.01 && value <= 1_000_000)) {
            throw new RefusedValue(NumberFinding.SHAPE_OUT_OF_RANGE, name, value);
        }
    }

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s is %s, not a number".formatted(name, value));
        }
    }

    static void ordered(String lowName, double low, String highName, double high) {
        finite(lowName, low);
        finite(highName, high);
        if (!(low <= high)) throw new RefusedValue(NumberFinding.FALLING_ENDS, lowName, low, highName, high);
    }

    static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new RefusedValue(NumberFinding.OUT_OF_RANGE, name, value, least, most);
        }
    }

    static double positive(double factor) {
        if (!(factor > 0 && Double.isFinite(factor))) {
            throw new IllegalArgumentException("factor is %s, but must be larger than 0 and finite".formatted(factor));
        }
        return factor;
    }
}
