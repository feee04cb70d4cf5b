package org.waymark.core.numerics;

import java.util.Arrays;

/**
 * Draws of one quantity. Every kind draws by inversion: draw {@code i} is the quantile at random number {@code i} of the
 * stream, so a distribution that lies higher everywhere gives a higher number in every draw, and two quantities compared
 * on the same stream differ only where they are different.
 */
public sealed interface Sampler
        permits Sampler.Constant,
                Sampler.Even,
                Sampler.Peaked,
                Sampler.Tabled,
                Sampler.Stepped,
                Sampler.Listed,
                SharedSampler {

    /**
     * Draws {@code first} to {@code first + count - 1}, in the unit of the quantity; {@code count} is at most
     * {@link RandomStream#BLOCK}.
     */
    void fill(long first, int count, double[] column);

    /** No draw is smaller, but for rounding. */
    double lowest();

    /** No draw is larger, but for rounding. */
    double highest();

    /** The same draws times {@code factor} plus {@code offset}. */
    Sampler stretched(double factor, double offset);

    /** Standard exponential draws, mean 1. */
    static Sampler exponential(RandomStream stream) {
        return new Tabled(0, 1, QuantileTables.EXPONENTIAL, stream);
    }

    /** Always the same. */
    record Constant(double value) implements Sampler {
        @Override
        public void fill(long first, int count, double[] column) {
            for (int i = 0; i < count; i++) column[i] = value;
        }

        @Override
        public double lowest() {
            return value;
        }

        @Override
        public double highest() {
            return value;
        }

        @Override
        public Sampler stretched(double factor, double offset) {
            return new Constant(value * factor + offset);
        }
    }

    /** Uniform; {@code width} may be negative, then draws fall as the random numbers rise. */
    record Even(double start, double width, RandomStream stream) implements Sampler {
        @Override
        public void fill(long first, int count, double[] column) {
            stream.uniforms(first, count, column, width, start);
        }

        @Override
        public double lowest() {
            return Math.min(start, start + width);
        }

        @Override
        public double highest() {
            return Math.max(start, start + width);
        }

        @Override
        public Sampler stretched(double factor, double offset) {
            return new Even(start * factor + offset, width * factor, stream);
        }
    }

    /** Triangular, times {@code factor} plus {@code offset}; written without a branch, because it could not be predicted. */
    record Peaked(double low, double mode, double high, double factor, double offset, RandomStream stream)
            implements Sampler {

        static Peaked of(Triangular d, RandomStream stream) {
            double unit = Width.unit(d.high() - d.low());
            return new Peaked(d.low() / unit, d.mode() / unit, d.high() / unit, unit, 0, stream);
        }

        @Override
        public void fill(long first, int count, double[] column) {
            stream.uniforms(first, count, column, 1, 0);
            for (int i = 0; i < count; i++) column[i] = quantile(low, mode, high, column[i]) * factor + offset;
        }

        @Override
        public double lowest() {
            return Math.min(low * factor, high * factor) + offset;
        }

        @Override
        public double highest() {
            return Math.max(low * factor, high * factor) + offset;
        }

        @Override
        public Sampler stretched(double more, double moved) {
            return new Peaked(low, mode, high, factor * more, offset * more + moved, stream);
        }

        /** Below the mode the second root is as large as the fall, above it the first as large as the rise. */
        static double quantile(double low, double mode, double high, double u) {
            double peak = (mode - low) / (high - low);
            double rise = Math.sqrt((high - low) * (mode - low) * Math.min(u, peak));
            double fall = Math.sqrt((high - low) * (high - mode) * Math.min(1 - u, 1 - peak));
            return low + rise + ((high - mode) - fall);
        }
    }

    /** A shape from a table, stretched and moved. */
    record Tabled(double start, double stretch, QuantileTable table, RandomStream stream) implements Sampler {
        @Override
        public void fill(long first, int count, double[] column) {
            var bits = new long[count];
            stream.bits(first, count, bits);
            for (int i = 0; i < count; i++) column[i] = start + stretch * table.at(bits[i]);
        }

        @Override
        public double lowest() {
            return start + Math.min(stretch * table.lowest(), stretch * table.highest());
        }

        @Override
        public double highest() {
            return start + Math.max(stretch * table.lowest(), stretch * table.highest());
        }

        @Override
        public Sampler stretched(double factor, double offset) {
            return new Tabled(start * factor + offset, stretch * factor, table, stream);
        }
    }

    /**
     * One of several numbers.
     *
     * @param values in the order of the random numbers that lead to them
     * @param upTo value {@code k} is for random numbers below {@code upTo[k]}, and not below that of the one before
     * @param guide the first value that is for a random number in each of so many equal parts of (0, 1)
     */
    record Stepped(double[] values, double[] upTo, int[] guide, RandomStream stream) implements Sampler {

        static Stepped of(Steps steps, RandomStream stream) {
            int parts = steps.values().length;
            var guide = new int[parts];
            int k = 0;
            for (int part = 0; part < parts; part++) {
                while (steps.upTo()[k] <= (double) part / parts) k++;
                guide[part] = k;
            }
            return new Stepped(steps.values(), steps.upTo(), guide, stream);
        }

        @Override
        public void fill(long first, int count, double[] column) {
            stream.uniforms(first, count, column, 1, 0);
            for (int i = 0; i < count; i++) column[i] = quantile(column[i]);
        }

        private double quantile(double u) {
            int k = guide[(int) (u * guide.length)];
            while (upTo[k] <= u) k++;
            return values[k];
        }

        @Override
        public double lowest() {
            return Math.min(values[0], values[values.length - 1]);
        }

        @Override
        public double highest() {
            return Math.max(values[0], values[values.length - 1]);
        }

        @Override
        public Sampler stretched(double factor, double offset) {
            var others =
                    Arrays.stream(values).map(value -> value * factor + offset).toArray();
            return new Stepped(others, upTo, guide, stream);
        }
    }

    /** One number after the other. */
    record Listed(double[] numbers) implements Sampler {
        @Override
        public void fill(long first, int count, double[] column) {
            System.arraycopy(numbers, Math.toIntExact(first), column, 0, count);
        }

        @Override
        public double lowest() {
            return Arrays.stream(numbers).min().orElseThrow();
        }

        @Override
        public double highest() {
            return Arrays.stream(numbers).max().orElseThrow();
        }

        @Override
        public Sampler stretched(double factor, double offset) {
            return new Listed(Arrays.stream(numbers)
                    .map(number -> number * factor + offset)
                    .toArray());
        }
    }
}
