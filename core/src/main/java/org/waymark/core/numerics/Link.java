package org.waymark.core.numerics;

/** A scale on which effects add up, and the way back from it. */
public enum Link {
    /** The unit of the criterion itself. */
    IDENTITY {
        @Override
        public double back(double x) {
            return x;
        }

        @Override
        double of(double level) {
            return level;
        }
    },
    /** The natural logarithm of a quantity above 0. */
    LOG {
        @Override
        public double back(double x) {
            return StrictMath.exp(x);
        }

        @Override
        double of(double level) {
            return level > 0 ? StrictMath.log(level) : Double.NEGATIVE_INFINITY;
        }
    },
    /** The logarithm of the odds of a share. */
    LOGIT {
        @Override
        public double back(double x) {
            return 1 / (1 + StrictMath.exp(-x));
        }

        @Override
        double of(double level) {
            return share(level, StrictMath.log(level) - StrictMath.log1p(-level));
        }
    },
    /** The complementary log-log of a share, {@code ln(−ln(1 − share))}: the logarithm of a cumulative hazard. */
    CLOGLOG {
        @Override
        public double back(double x) {
            return -StrictMath.expm1(-StrictMath.exp(x));
        }

        @Override
        double of(double level) {
            return share(level, StrictMath.log(-StrictMath.log1p(-level)));
        }
    };

    /** The level, in the unit of the criterion, that stands at {@code x} on this scale. */
    public abstract double back(double x);

    /** Where a level stands on this scale; infinite at the ends of what it has, and beyond. */
    abstract double of(double level);

    private static double share(double level, double within) {
        if (!(level > 0)) return Double.NEGATIVE_INFINITY;
        return level < 1 ? within : Double.POSITIVE_INFINITY;
    }
}
