package org.waymark.core.numerics;

/** What continued fractions have in common that are worked out by the method of Lentz. */
final class Lentz {

    /** Stands for 0 in a denominator. */
    static final double TINY = 1e-300;

    private Lentz() {}

    static double awayFromZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }
}
