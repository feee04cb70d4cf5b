package org.waymark.core.numerics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tables that were built once and are kept: a table depends on its shape only, so keeping it changes no result. */
final class QuantileTables {

    /** Kept at most; each takes 48 KiB. A model has about as many shapes as cells. */
    private static final int MOST_KEPT = 256;

    static final int ENDLESS_OCTAVES = 52;

    static final QuantileTable NORMAL = endless(NormalTail.LOW, NormalTail.HIGH);
    static final QuantileTable EXPONENTIAL = new QuantileTable(
            ExponentialTail.LOW, ExponentialTail.HIGH, ENDLESS_OCTAVES, 0, farthest(ExponentialTail.HIGH));

    private static final Map<Shape, QuantileTable> KEPT = new ConcurrentHashMap<>();

    private QuantileTables() {}

    static QuantileTable of(Shape shape) {
        if (KEPT.size() >= MOST_KEPT) KEPT.clear();
        return KEPT.computeIfAbsent(shape, Shape::table);
    }

    static QuantileTable endless(Tail low, Tail high) {
        return new QuantileTable(low, high, ENDLESS_OCTAVES, farthest(low), farthest(high));
    }

    /** Where a tail without an end is cut: at a probability of 2^-64. */
    static double farthest(Tail tail) {
        double x = 0;
        for (int octave = 2; octave <= 64; octave++) x = tail.quantile(Math.scalb(1.0, -octave), x);
        return x;
    }
}
