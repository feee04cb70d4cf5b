package org.waymark.core.numerics;

/** What becomes of a standard normal quantity by a rising curve. */
sealed interface NormalCurve extends Shape permits LogNormalShape, LogitNormalShape {

    double of(double z);

    /** By how much it rises per unit of z. */
    double slope(double z);

    @Override
    default double quantile(double p) {
        return of(NormalTail.quantile(p));
    }

    @Override
    default QuantileTable table() {
        return new QuantileTable(
                new Part(this, -1),
                new Part(this, 1),
                QuantileTables.ENDLESS_OCTAVES,
                of(QuantileTables.NORMAL.lowest()),
                of(QuantileTables.NORMAL.highest()));
    }

    /**
     * A tail of the curve. Probabilities are those at which the table of the normal distribution is exact: both tables have
     * the same cells.
     *
     * @param sign −1 for the low tail, 1 for the high one
     */
    record Part(NormalCurve curve, int sign) implements Tail {
        @Override
        public double quantile(double p, double hint) {
            return curve.of(z(p));
        }

        @Override
        public double slope(double p, double x) {
            return -sign * curve.slope(z(p)) / NormalTail.density(z(p));
        }

        private double z(double p) {
            return p == 0.5 ? 0 : -sign * QuantileTables.NORMAL.quantile(p);
        }
    }
}
