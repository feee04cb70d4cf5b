package org.waymark.core.acceptability;

import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.ValueDraws;

/**
 * The values of all cells, for both passes. What takes long to draw is kept from the first pass for the second, as far as
 * it is small; everything else is drawn anew, which gives the same and needs no memory.
 *
 * @param kept by alternative and criterion, a column of all draws; empty if the cell is not kept
 */
record ValueStore(Table table, double[][][] kept) {

    /** Numbers that are kept at most: 4 MiB. */
    private static final long MOST_KEPT = 1 << 19;

    private static final double[] NOTHING = {};

    static ValueStore of(Table table, Draws draws) {
        var kept = new double[table.alternatives().size()][table.criteria().size()][];
        long room = MOST_KEPT;
        for (int a = 0; a < kept.length; a++) {
            for (int c = 0; c < kept[a].length; c++) {
                boolean isKept = table.cells()[a][c].isSlow() && room >= draws.count();
                kept[a][c] = isKept ? new double[draws.count()] : NOTHING;
                room -= kept[a][c].length;
            }
        }
        return new ValueStore(table, kept);
    }

    /** Draws number {@code first} and on, for the first time. */
    void draw(int alternative, int criterion, long first, int count, double[] values) {
        cell(alternative, criterion).fill(first, count, values);
        var column = kept[alternative][criterion];
        if (column.length > 0) System.arraycopy(values, 0, column, (int) first, count);
    }

    /** The same draws for the second time. */
    void again(int alternative, int criterion, long first, int count, double[] values) {
        var column = kept[alternative][criterion];
        if (column.length > 0) System.arraycopy(column, (int) first, values, 0, count);
        else cell(alternative, criterion).fill(first, count, values);
    }

    private ValueDraws cell(int alternative, int criterion) {
        return table.cells()[alternative][criterion];
    }
}
