package org.waymark.core.numerics;

import java.util.function.DoubleUnaryOperator;

/** The standard normal distribution, mean 0 and standard deviation 1. */
enum NormalTail implements Tail {
    LOW {
        @Override
        public double quantile(double p, double hint) {
            return p == 0.5 ? 0 : search(p, hint);
        }

        @Override
        public double slope(double p, double x) {
            return 1 / density(x);
        }
    },
    HIGH {
        @Override
        public double quantile(double p, double hint) {
            return p == 0.5 ? 0 : -search(p, -hint);
        }

        @Override
        public double slope(double p, double x) {
            return -1 / density(x);
        }
    };

    private static final double ROOT_2PI = 2.5066282746310002;

    /** Beyond this many standard deviations lies less than 1e-22 of the probability. */
    private static final int REACH = 10;

    private static final int STEPS_PER_UNIT = 64;

    /**
     * The mean of {@code curve} over a standard normal quantity, by the trapezoidal rule. It errs by about e^(−2π·64·d), d the
     * distance from the real axis within which the curve has no pole and stays bounded: π/σ for a share whose logit has the
     * standard deviation σ, half of that for the complementary log-log; so below 1e-25 for any σ up to 10.
     */
    static double expected(DoubleUnaryOperator curve) {
        double sum = 0;
        for (int i = -REACH * STEPS_PER_UNIT; i <= REACH * STEPS_PER_UNIT; i++) {
            double z = (double) i / STEPS_PER_UNIT;
            sum += curve.applyAsDouble(z) * density(z);
        }
        return sum / STEPS_PER_UNIT;
    }

    /** φ(x), per unit of x. */
    static double density(double x) {
        return StrictMath.exp(-x * x / 2) / ROOT_2PI;
    }

    /**
     * Φ(x), the probability of less than {@code x}; relative error below 1e-13, in the lower tail too. A series near 0, a
     * continued fraction further out.
     *
     * @see <a href="https://dlmf.nist.gov/7.6">DLMF 7.6.2</a> and <a href="https://dlmf.nist.gov/7.9">7.9.1</a>
     */
    static double cumulative(double x) {
        if (x > 0) return 1 - cumulative(-x);
        if (x < -38.5) return 0;
        if (x > -2.5) return 0.5 + density(x) * series(x);
        return density(x) / fraction(-x);
    }

    /** x + x³/3 + x⁵/(3·5) + … */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 3; Math.abs(term) > 1e-17 * Math.abs(sum); n += 2) sum += term *= x * x / n;
        return sum;
    }

    /** x + 1/(x + 2/(x + 3/(x + …))), x ≥ 2.5, from the far end. */
    private static double fraction(double x) {
        double tail = x;
        for (int n = 120; n >= 1; n--) tail = x + n / tail;
        return tail;
    }

    /** Newton's method on ln Φ, which is concave: from any start it reaches the root. */
    private static double search(double p, double hint) {
        double x = Math.min(hint, 0);
        for (int step = 0; step < 60; step++) {
            double below = cumulative(x);
            double move = StrictMath.log(below / p) * below / density(x);
            x -= move;
            if (Math.abs(move) <= 1e-14 * Math.max(1, Math.abs(x))) break;
        }
        return x;
    }

    /** The quantile of probability {@code p} in (0, 1). */
    static double quantile(double p) {
        return p <= 0.5 ? LOW.quantile(p, 0) : HIGH.quantile(1 - p, 0);
    }
}
