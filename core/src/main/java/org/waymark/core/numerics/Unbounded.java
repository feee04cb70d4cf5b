package org.waymark.core.numerics;

/**
 * Where a distribution without an end stands after it was multiplied or moved. It keeps the rule of {@link Width}, as
 * {@link Ends} does for those with ends: what would reach infinitely far is kept in bounds, far beyond every scale.
 *
 * @param start its middle or its end
 * @param stretch by which its shape is multiplied
 */
record Unbounded(double start, double stretch) {

    /** @param reach no probability that a double holds lies further out than this, times the stretch; 1 or more */
    static Unbounded of(double start, double stretch, double reach) {
        double known = stretch >= Width.LEAST ? stretch : 0;
        return Width.isFinite(start - reach * known, start + reach * known)
                ? new Unbounded(start, known)
                : new Unbounded(
                        Math.clamp(start, -Ends.FARTHEST / 2, Ends.FARTHEST / 2),
                        Math.min(known, Ends.FARTHEST / (2 * reach)));
    }
}
