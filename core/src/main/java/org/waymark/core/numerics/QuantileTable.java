package org.waymark.core.numerics;

/**
 * The quantile function of a distribution as a table, so that one random number gives one draw in a few nanoseconds and a
 * larger number never gives a smaller draw.
 *
 * <p>Each tail is cut into octaves (probability 1/4 to 1/2, 1/8 to 1/4, …) and each octave into {@value #CELLS} cells, so
 * that the table is as fine far out as in the middle; a cell is a cubic that meets its neighbours in value and slope.
 * Slopes are limited to three times the secant, which keeps every cubic monotone (Fritsch, Carlson 1980). Beyond the last
 * octave the quantile runs straight to the end of the distribution.
 */
final class QuantileTable {

    static final int CELLS = 32;
    private static final int CELL_BITS = 5;

    private final int octaves;
    private final int side;
    private final double[] cubics;

    /**
     * @param octaves how far out each tail is resolved: to probability 2^-(octaves + 1); at most 58
     * @param lowEnd the quantile of 0, or the value used for it if the distribution has no end
     * @param highEnd the quantile of 1, or the value used for it
     */
    QuantileTable(Tail low, Tail high, int octaves, double lowEnd, double highEnd) {
        this.octaves = octaves;
        this.side = 4 * (octaves * CELLS + 1);
        this.cubics = new double[2 * side];
        fill(0, low, lowEnd);
        fill(side, high, highEnd);
    }

    /** The draw for 64 random bits: the first chooses the tail, the others the place in it. Without unpredictable branch. */
    double at(long bits) {
        long place = bits << 1;
        int octave = Long.numberOfLeadingZeros(place);
        if (octave >= octaves) return beyond(bits);
        long rest = place << octave << 1;
        int cell = octave * CELLS + (int) (rest >>> (Long.SIZE - CELL_BITS));
        int at = ((int) (bits >> 63) & side) + 4 * cell;
        double t = ((rest << CELL_BITS) >>> 12) * 0x1p-52;
        return cubics[at] + t * (cubics[at + 1] + t * (cubics[at + 2] + t * cubics[at + 3]));
    }

    /** The same beyond the last octave. */
    private double beyond(long bits) {
        int at = ((int) (bits >> 63) & side) + 4 * octaves * CELLS;
        double t = ((bits << 1) >>> 11) * 0x1p-53 * (1L << octaves);
        return cubics[at] + t * cubics[at + 1];
    }

    /** The quantile of 0, or the value used for it. */
    double lowest() {
        return cubics[4 * octaves * CELLS];
    }

    /** The quantile of 1, or the value used for it. */
    double highest() {
        return cubics[side + 4 * octaves * CELLS];
    }

    /** The quantile of {@code probability} in (0, 1), as near as the table knows it. */
    double quantile(double probability) {
        long tail = Double.doubleToRawLongBits(0.5 - probability) & Long.MIN_VALUE;
        return at(tail | (long) (Math.min(probability, 1 - probability) * 0x1p64));
    }

    /** From the middle outwards, for each quantile is a good hint for the next. */
    private void fill(int offset, Tail tail, double end) {
        double outerX = tail.quantile(0.5, 0);
        double outerSlope = tail.slope(0.5, outerX);
        for (int octave = 0; octave < octaves; octave++) {
            double base = Math.scalb(1.0, -octave - 2);
            double width = base / CELLS;
            for (int cell = CELLS - 1; cell >= 0; cell--) {
                double p = base + cell * width;
                double x = tail.quantile(p, outerX);
                double slope = tail.slope(p, x);
                cubic(offset + 4 * (octave * CELLS + cell), x, outerX, slope * width, outerSlope * width);
                outerX = x;
                outerSlope = slope;
            }
        }
        int last = offset + 4 * octaves * CELLS;
        cubics[last] = end;
        cubics[last + 1] = outerX - end;
    }

    /** Hermite's cubic on [0, 1] from {@code x0} to {@code x1}, with slopes that cannot make it turn back. */
    private void cubic(int at, double x0, double x1, double slope0, double slope1) {
        double rise = x1 - x0;
        double s0 = limited(slope0, rise);
        double s1 = limited(slope1, rise);
        cubics[at] = x0;
        cubics[at + 1] = s0;
        cubics[at + 2] = 3 * rise - 2 * s0 - s1;
        cubics[at + 3] = s0 + s1 - 2 * rise;
    }

    private static double limited(double slope, double rise) {
        double most = 3 * rise;
        if (!(Double.isFinite(slope) && slope * rise > 0)) return 0;
        return Math.abs(slope) > Math.abs(most) ? most : slope;
    }
}
