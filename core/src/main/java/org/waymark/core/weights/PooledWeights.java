package org.waymark.core.weights;

import org.waymark.core.numerics.RandomStream;

/**
 * Draws of a {@link PreferencePool}, each as often as it counts. Draw {@code i} takes the one at the {@code i}-th place of a sequence
 * that goes round in steps of the golden ratio, which spreads more evenly than chance does.
 */
final class PooledWeights implements WeightDraws {

    private static final long GOLDEN_STEP = 0x9E3779B97F4A7C15L;

    private final PreferencePool pool;
    private final long start;
    private final double[] ends;
    private final int[] guide;

    PooledWeights(PreferencePool pool, long seed) {
        this.pool = pool;
        this.start = RandomStream.of(seed, "weight").bits(0);
        this.ends = ends(pool.counts());
        this.guide = guide(ends);
    }

    private static double[] ends(double[] counts) {
        var ends = new double[counts.length];
        double sum = 0;
        for (int i = 0; i < ends.length; i++) ends[i] = sum += counts[i];
        ends[ends.length - 1] = 1;
        return ends;
    }

    /** For each of as many equal parts as there are draws, the first draw that reaches into it. */
    private static int[] guide(double[] ends) {
        var guide = new int[ends.length];
        int draw = 0;
        for (int part = 0; part < guide.length; part++) {
            while (ends[draw] < (double) part / guide.length) draw++;
            guide[part] = draw;
        }
        return guide;
    }

    @Override
    public void fill(long first, int count, double[][] columns) {
        for (int i = 0; i < count; i++) {
            int draw = draw(first + i);
            for (int c = 0; c < pool.weights().length; c++) columns[c][i] = pool.weights()[c][draw];
        }
    }

    private int draw(long index) {
        double place = ((start + index * GOLDEN_STEP) >>> 11) * 0x1p-53;
        int draw = guide[(int) (place * guide.length)];
        while (ends[draw] < place) draw++;
        return draw;
    }

    @Override
    public double varianceOfPool() {
        return 1 / pool.effective();
    }
}
