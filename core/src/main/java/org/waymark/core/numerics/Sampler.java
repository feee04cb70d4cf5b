package org.waymark.core.numerics;

/**
 * Draws of one quantity. Every kind draws by inversion: draw {@code i} is the quantile at random number {@code i} of the
 * stream, so a distribution that lies higher everywhere gives a higher number in every draw, and two quantities compared
 * on the same stream differ only where they are different.
 */
public sealed interface Sampler {

    /** Draw number {@code index}, in the unit of the quantity. */
    double draw(long index);

    /** Draws {@code first} to {@code first + count - 1}; {@code count} is at most {@link RandomStream#BLOCK}. */
    default void fill(long first, int count, double[] column) {
        for (int i = 0; i < count; i++) column[i] = draw(first + i);
    }

    static Sampler of(Distribution distribution, RandomStream stream) {
        return switch (distribution) {
            case Distribution.Exact exact -> new Constant(exact.value());
            case Distribution.Uniform d ->
                d.low() < d.high() ? new Even(d.low(), d.high() - d.low(), stream) : new Constant(d.low());
            case Distribution.Triangular d ->
                d.low() < d.high() ? new Peaked(d.low(), d.mode(), d.high(), stream) : new Constant(d.low());
            case Distribution.Pert d ->
                d.low() < d.high()
                        ? new Tabled(d.low(), d.high() - d.low(), QuantileTables.beta(d.shape()), stream)
                        : new Constant(d.low());
            case Distribution.Normal d ->
                d.sd() > 0 ? new Tabled(d.mean(), d.sd(), QuantileTables.NORMAL, stream) : new Constant(d.mean());
            case Distribution.Beta d ->
                d.low() < d.high()
                        ? new Tabled(d.low(), d.high() - d.low(), QuantileTables.beta(d.shape()), stream)
                        : new Constant(d.low());
        };
    }

    /** Standard exponential draws, mean 1. */
    static Sampler exponential(RandomStream stream) {
        return new Tabled(0, 1, QuantileTables.EXPONENTIAL, stream);
    }

    /** The quantile −ln(1 − p) of the standard exponential distribution, from the table that also serves the draws. */
    static double exponentialQuantile(double probability) {
        return QuantileTables.EXPONENTIAL.quantile(probability);
    }

    /** Standard normal draws, mean 0 and standard deviation 1. */
    static Sampler normal(RandomStream stream) {
        return new Tabled(0, 1, QuantileTables.NORMAL, stream);
    }

    /** Always the same. */
    record Constant(double value) implements Sampler {
        @Override
        public double draw(long index) {
            return value;
        }
    }

    /** Uniform. */
    record Even(double low, double width, RandomStream stream) implements Sampler {
        @Override
        public double draw(long index) {
            return low + width * stream.uniform(index);
        }

        @Override
        public void fill(long first, int count, double[] column) {
            stream.uniforms(first, count, column);
            for (int i = 0; i < count; i++) column[i] = low + width * column[i];
        }
    }

    /** Triangular; written without a branch, because it could not be predicted. */
    record Peaked(double low, double mode, double high, RandomStream stream) implements Sampler {
        @Override
        public double draw(long index) {
            return quantile(low, mode, high, stream.uniform(index));
        }

        @Override
        public void fill(long first, int count, double[] column) {
            stream.uniforms(first, count, column);
            for (int i = 0; i < count; i++) column[i] = quantile(low, mode, high, column[i]);
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
        public double draw(long index) {
            return start + stretch * table.at(stream.bits(index));
        }

        @Override
        public void fill(long first, int count, double[] column) {
            for (int i = 0; i < count; i++) column[i] = start + stretch * table.at(stream.bits(first + i));
        }
    }
}
