package org.waymark.core.numerics;

import org.waymark.core.document.RefusedValue;

/**
 * What is known of a quantity, in the unit of its criterion. All kinds are closed under {@link #times} and
 * {@link #plus}, so that answers can shift what a path achieves without changing the kind of knowledge.
 */
public sealed interface Distribution {

    /** The expected value, in the unit of the criterion. */
    double mean();

    /**
     * The probability that the quantity is at most {@code x}. Exact for the kinds with a formula; for PERT and beta by the
     * incomplete beta function, for normal by the error function, all to about 1e-12.
     */
    double atMost(double x);

    /** The probability that the quantity is at least {@code x}. */
    default double atLeast(double x) {
        return 1 - atMost(x);
    }

    /**
     * The value that the quantity stays below with probability {@code p}.
     *
     * @param p above 0 and below 1
     */
    double quantile(double p);

    /**
     * The same quantity multiplied by {@code factor}: finite and larger than 0. Ends that would be larger than any number
     * stay at the largest, far beyond every scale; a width that would be too small for a number is 0.
     */
    Distribution times(double factor);

    /** The same quantity moved by {@code amount}: finite; ends are kept in bounds as in {@link #times}. */
    Distribution plus(double amount);

    /** Known without doubt. */
    record Exact(double value) implements Distribution {
        public Exact {
            finite("value", value);
        }

        @Override
        public double mean() {
            return value;
        }

        @Override
        public double atMost(double x) {
            return value <= x ? 1 : 0;
        }

        @Override
        public double atLeast(double x) {
            return value >= x ? 1 : 0;
        }

        @Override
        public double quantile(double p) {
            return value;
        }

        @Override
        public Exact times(double factor) {
            return new Exact(new Ends(value * positive(factor), value * factor).low());
        }

        @Override
        public Exact plus(double amount) {
            return new Exact(new Ends(value + amount, value + amount).low());
        }
    }

    /** Anything between {@code low} and {@code high} is as likely as anything else there. */
    record Uniform(double low, double high) implements Distribution {
        public Uniform {
            ordered("low", low, "high", high);
            Width.require("uniform", low, high);
        }

        @Override
        public double mean() {
            return low + (high - low) / 2;
        }

        @Override
        public double atMost(double x) {
            return x >= high ? 1 : x < low ? 0 : (x - low) / (high - low);
        }

        @Override
        public double atLeast(double x) {
            return x <= low ? 1 : x > high ? 0 : (high - x) / (high - low);
        }

        @Override
        public double quantile(double p) {
            return low + (high - low) * p;
        }

        @Override
        public Uniform times(double factor) {
            return between(new Ends(low * positive(factor), high * factor));
        }

        @Override
        public Uniform plus(double amount) {
            return between(new Ends(low + amount, high + amount));
        }

        /** All numbers within {@code reach} of {@code middle}; ends are kept in bounds as in {@link #times}. */
        public static Uniform around(double middle, double reach) {
            return between(new Ends(middle - reach, middle + reach));
        }

        private static Uniform between(Ends ends) {
            return new Uniform(ends.low(), ends.high());
        }
    }

    /** Density rises in a straight line from {@code low} to {@code mode} and falls to {@code high}; mean (low + mode + high) / 3. */
    record Triangular(double low, double mode, double high) implements Distribution {
        public Triangular {
            ordered("low", low, "mode", mode);
            ordered("mode", mode, "high", high);
            Width.require("triangular", low, high);
        }

        @Override
        public double mean() {
            double unit = Width.unit(high - low);
            return low + ((mode / unit - low / unit) + (high / unit - low / unit)) / 3 * unit;
        }

        @Override
        public double atMost(double x) {
            if (x >= high) return 1;
            if (x < low) return 0;
            return x <= mode && low < mode
                    ? (x - low) / (high - low) * ((x - low) / (mode - low))
                    : 1 - (high - x) / (high - low) * ((high - x) / (high - mode));
        }

        @Override
        public double atLeast(double x) {
            return low == high ? new Exact(low).atLeast(x) : 1 - atMost(x);
        }

        @Override
        public double quantile(double p) {
            double unit = Width.unit(high - low);
            return low < high ? Sampler.Peaked.quantile(low / unit, mode / unit, high / unit, p) * unit : low;
        }

        @Override
        public Triangular times(double factor) {
            return between(new Ends(low * positive(factor), high * factor), mode * factor);
        }

        @Override
        public Triangular plus(double amount) {
            return between(new Ends(low + amount, high + amount), mode + amount);
        }

        private static Triangular between(Ends ends, double mode) {
            return new Triangular(ends.low(), ends.around(mode), ends.high());
        }
    }

    /**
     * A beta distribution stretched from {@code low} to {@code high} with mean (low + 4 mode + high) / 6.
     *
     * @see <a href="https://doi.org/10.1287/opre.7.5.646">Malcolm, Roseboom, Clark, Fazar 1959, PERT</a>
     */
    record Pert(double low, double mode, double high) implements Distribution {
        public Pert {
            ordered("low", low, "mode", mode);
            ordered("mode", mode, "high", high);
            Width.require("pert", low, high);
        }

        @Override
        public double mean() {
            double unit = Width.unit(high - low);
            return low + (4 * (mode / unit - low / unit) + (high / unit - low / unit)) / 6 * unit;
        }

        @Override
        public double atMost(double x) {
            return low < high ? beta().cumulative((x - low) / (high - low)) : new Exact(low).atMost(x);
        }

        @Override
        public double atLeast(double x) {
            return low < high ? 1 - atMost(x) : new Exact(low).atLeast(x);
        }

        @Override
        public double quantile(double p) {
            return low < high ? low + (high - low) * beta().quantile(p, 0.5) : low;
        }

        BetaShape shape() {
            return BetaShape.pert((mode - low) / (high - low));
        }

        private BetaFunction beta() {
            return new BetaFunction(shape().a(), shape().b());
        }

        @Override
        public Pert times(double factor) {
            return between(new Ends(low * positive(factor), high * factor), mode * factor);
        }

        @Override
        public Pert plus(double amount) {
            return between(new Ends(low + amount, high + amount), mode + amount);
        }

        private static Pert between(Ends ends, double mode) {
            return new Pert(ends.low(), ends.around(mode), ends.high());
        }
    }

    /** The bell curve; {@code sd} is its standard deviation, 0 or more. */
    record Normal(double mean, double sd) implements Distribution {

        /** No probability that a double holds lies further out than this many standard deviations. */
        private static final int REACH = 40;

        public Normal {
            finite("mean", mean);
            finite("sd", sd);
            if (!(sd >= 0)) throw new RefusedValue(NumberFinding.NEGATIVE_SD, sd);
            Width.require("sd", 0, sd);
            Width.require("reach", mean - REACH * sd, mean + REACH * sd);
        }

        @Override
        public double atMost(double x) {
            return sd > 0 ? NormalTail.cumulative((x - mean) / sd) : new Exact(mean).atMost(x);
        }

        @Override
        public double atLeast(double x) {
            return sd > 0 ? NormalTail.cumulative((mean - x) / sd) : new Exact(mean).atLeast(x);
        }

        @Override
        public double quantile(double p) {
            return mean + sd * NormalTail.quantile(p);
        }

        @Override
        public Normal times(double factor) {
            return of(mean * positive(factor), sd * factor);
        }

        @Override
        public Normal plus(double amount) {
            return of(mean + amount, sd);
        }

        /** Of what would reach infinitely far, the middle and the reach are kept in bounds. */
        private static Normal of(double mean, double sd) {
            double known = sd >= Width.LEAST ? sd : 0;
            return Width.isFinite(mean - REACH * known, mean + REACH * known)
                    ? new Normal(mean, known)
                    : new Normal(
                            Math.clamp(mean, -Ends.FARTHEST / 2, Ends.FARTHEST / 2),
                            Math.min(known, Ends.FARTHEST / (2 * REACH)));
        }
    }

    /** A share, beta({@code a}, {@code b}), stretched from {@code low} to {@code high}; mean low + (high − low) · a / (a + b). */
    record Beta(double a, double b, double low, double high) implements Distribution {
        public Beta {
            finite("a", a);
            finite("b", b);
            usableShape("a", a);
            usableShape("b", b);
            ordered("low", low, "high", high);
            Width.require("beta", low, high);
        }

        @Override
        public double mean() {
            return low + (high - low) * (a / (a + b));
        }

        @Override
        public double atMost(double x) {
            return low < high ? beta().cumulative((x - low) / (high - low)) : new Exact(low).atMost(x);
        }

        @Override
        public double atLeast(double x) {
            return low < high ? 1 - atMost(x) : new Exact(low).atLeast(x);
        }

        @Override
        public double quantile(double p) {
            return low + (high - low) * beta().quantile(p, 0.5);
        }

        BetaShape shape() {
            return new BetaShape(a, b);
        }

        private BetaFunction beta() {
            return new BetaFunction(a, b);
        }

        @Override
        public Beta times(double factor) {
            return between(new Ends(low * positive(factor), high * factor));
        }

        @Override
        public Beta plus(double amount) {
            return between(new Ends(low + amount, high + amount));
        }

        private Beta between(Ends ends) {
            return new Beta(a, b, ends.low(), ends.high());
        }
    }

    private static void usableShape(String name, double value) {
        if (!(value >= 0.01 && value <= 1_000_000)) {
            throw new RefusedValue(NumberFinding.SHAPE_OUT_OF_RANGE, name, value);
        }
    }

    private static void finite(String name, double value) {
        if (!Double.isFinite(value))
            throw new IllegalArgumentException("%s is %s, not a number".formatted(name, value));
    }

    private static void ordered(String lowName, double low, String highName, double high) {
        finite(lowName, low);
        finite(highName, high);
        if (!(low <= high)) {
            throw new RefusedValue(NumberFinding.FALLING_ENDS, lowName, low, highName, high);
        }
    }

    private static double positive(double factor) {
        if (!(factor > 0 && Double.isFinite(factor))) {
            throw new IllegalArgumentException("factor is %s, but must be larger than 0 and finite".formatted(factor));
        }
        return factor;
    }
}
