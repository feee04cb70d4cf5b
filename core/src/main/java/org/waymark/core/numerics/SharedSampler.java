package org.waymark.core.numerics;

import java.util.Arrays;

/** Draws of a quantity from random numbers that it has in common with others, which come from one stream. */
sealed interface SharedSampler extends Sampler {

    /**
     * One of several uniform numbers, in their order, times {@code factor} plus {@code offset}; {@code place} counts from
     * 0.
     */
    record Sorted(int place, int numbers, double factor, double offset, RandomStream stream) implements SharedSampler {
        @Override
        public void fill(long first, int count, double[] column) {
            var uniforms = new double[numbers][count];
            for (int k = 0; k < numbers; k++) stream.attempt(k).uniforms(first, count, uniforms[k], 1, 0);
            var draw = new double[numbers];
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < numbers; k++) draw[k] = uniforms[k][i];
                Arrays.sort(draw);
                column[i] = draw[place] * factor + offset;
            }
        }

        @Override
        public double lowest() {
            return Math.min(offset, factor + offset);
        }

        @Override
        public double highest() {
            return Math.max(offset, factor + offset);
        }

        @Override
        public SharedSampler stretched(double more, double moved) {
            return new Sorted(place, numbers, factor * more, offset * more + moved, stream);
        }
    }

    /** The number in a row that is drawn. */
    record Row(double[] numbers, RandomStream stream) implements SharedSampler {
        @Override
        public void fill(long first, int count, double[] column) {
            stream.uniforms(first, count, column, numbers.length, 0);
            for (int i = 0; i < count; i++) column[i] = numbers[(int) column[i]];
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
        public SharedSampler stretched(double factor, double offset) {
            var others = Arrays.stream(numbers)
                    .map(number -> number * factor + offset)
                    .toArray();
            return new Row(others, stream);
        }
    }

    /**
     * A baseline and an effect, added on the scale of a link and brought back from it, times {@code factor} plus {@code
     * offset}. The baseline is drawn from the stream's first attempt, what effects have in common from those after it.
     */
    record Linked(
            Normal baseline,
            double effect,
            double[] loadings,
            Link link,
            double factor,
            double offset,
            RandomStream stream)
            implements SharedSampler {

        @Override
        public void fill(long first, int count, double[] column) {
            Arrays.fill(column, 0, count, baseline.mean() + effect);
            add(baseline.sd(), stream, first, count, column);
            for (int k = 0; k < loadings.length; k++) add(loadings[k], stream.attempt(k + 1), first, count, column);
            for (int i = 0; i < count; i++) column[i] = link.back(column[i]) * factor + offset;
        }

        private static void add(double loading, RandomStream stream, long first, int count, double[] column) {
            if (loading == 0) return;
            var bits = new long[count];
            stream.bits(first, count, bits);
            for (int i = 0; i < count; i++) column[i] += loading * QuantileTables.NORMAL.at(bits[i]);
        }

        @Override
        public double lowest() {
            return Math.min(end(-1), end(1));
        }

        @Override
        public double highest() {
            return Math.max(end(-1), end(1));
        }

        private double end(int sign) {
            double reach = baseline.sd();
            for (double loading : loadings) reach += Math.abs(loading);
            double farthest = baseline.mean() + effect + sign * reach * QuantileTables.NORMAL.highest();
            return link.back(farthest) * factor + offset;
        }

        @Override
        public SharedSampler stretched(double more, double moved) {
            return new Linked(baseline, effect, loadings, link, factor * more, offset * more + moved, stream);
        }
    }
}
