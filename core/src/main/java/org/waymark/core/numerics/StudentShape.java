package org.waymark.core.numerics;

/**
 * Student's t distribution, {@code P(T > t) = I_x(ν/2, 1/2) / 2} with {@code x = ν / (ν + t²)}.
 *
 * @see <a href="https://dlmf.nist.gov/8.17">DLMF 8.17</a>, the regularised incomplete beta function I
 */
record StudentShape(double degrees) implements Shape {

    /** No probability of 2^-64 lies further out, with one degree of freedom or more. */
    static final double REACH = 0x1p64;

    @Override
    public double atMost(double x) {
        return x < 0 ? tail(-x) : 1 - tail(x);
    }

    @Override
    public double atLeast(double x) {
        return atMost(-x);
    }

    @Override
    public double quantile(double p) {
        return p <= 0.5 ? -distance(p) : distance(1 - p);
    }

    @Override
    public double mean() {
        return 0;
    }

    /** Infinite up to two degrees of freedom. */
    @Override
    public double sd() {
        return degrees > 2 ? Math.sqrt(degrees / (degrees - 2)) : Double.POSITIVE_INFINITY;
    }

    @Override
    public QuantileTable table() {
        return QuantileTables.endless(new Part(this, -1), new Part(this, 1));
    }

    /** The probability of more than {@code t}, 0 or more. Near the middle by the part that is left out, which has more digits. */
    private double tail(double t) {
        double square = t * t;
        return t < 1
                ? (1 - near().cumulative(square / (degrees + square))) / 2
                : far().cumulative(degrees / (degrees + square)) / 2;
    }

    /** The t with probability {@code p} above it, at most 1/2. */
    private double distance(double p) {
        if (p > 0.15) {
            double y = p == 0.5 ? 0 : near().quantile(1 - 2 * p, 0.5);
            return Math.sqrt(degrees * y / (1 - y));
        }
        double x = far().quantile(2 * p, 0.5);
        return Math.sqrt(degrees * (1 - x) / x);
    }

    private BetaFunction near() {
        return new BetaFunction(0.5, degrees / 2);
    }

    private BetaFunction far() {
        return new BetaFunction(degrees / 2, 0.5);
    }

    private double density(double t) {
        double log = GammaFunction.log((degrees + 1) / 2)
                - GammaFunction.log(degrees / 2)
                - (degrees + 1) / 2 * StrictMath.log1p(t * t / degrees);
        return StrictMath.exp(log) / Math.sqrt(degrees * Math.PI);
    }

    /** @param sign −1 for the low tail, 1 for the high one */
    private record Part(StudentShape shape, int sign) implements Tail {
        @Override
        public double quantile(double p, double hint) {
            return sign * shape.distance(p);
        }

        @Override
        public double slope(double p, double x) {
            return -sign / shape.density(x);
        }
    }
}
