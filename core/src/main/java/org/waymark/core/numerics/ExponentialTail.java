package org.waymark.core.numerics;

/** The standard exponential distribution, mean 1: quantile −ln(1 − u). */
enum ExponentialTail implements Tail {
    LOW {
        @Override
        public double quantile(double p, double hint) {
            return -StrictMath.log1p(-p);
        }

        @Override
        public double slope(double p, double x) {
            return 1 / (1 - p);
        }
    },
    HIGH {
        @Override
        public double quantile(double p, double hint) {
            return -StrictMath.log(p);
        }

        @Override
        public double slope(double p, double x) {
            return -1 / p;
        }
    };
}
