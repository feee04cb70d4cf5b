package org.waymark.core.income;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.RandomStream;
import org.waymark.core.numerics.RecentlyUsed;

/**
 * Numbers of a parameter in lives, which are the same for everybody for whom a table says the same. They are kept for the whole
 * program, for the {@value #MOST} that were used last, 80 kB each: to draw them takes a quarter of a decision. What is kept
 * is what would be drawn.
 */
final class SharedNumbers {

    private static final int MOST = 300;

    /** Of {@link RandomStream#BLOCK} lives, from the first on: those of the usual settings. Further ones are drawn each time. */
    private static final int BLOCKS = 40;

    /** What the numbers depend on. */
    private record Origin(long seed, IncomeParameter parameter, Spread spread) {}

    private static final RecentlyUsed<Origin, AtomicReferenceArray<double[]>> KEPT = new RecentlyUsed<>(MOST);

    private SharedNumbers() {}

    static LifeColumns.Filler of(long seed, IncomeParameter parameter, Spread spread) {
        var number = LifeNumber.of(spread, parameter.unit());
        var stream = ParameterChance.stream(seed, parameter);
        if (spread.isExact()) return (first, count, column) -> number.fill(stream, first, count, column);
        var blocks = blocks(new Origin(seed, parameter, spread));
        return (first, count, column) -> {
            boolean isKept = first % RandomStream.BLOCK == 0 && first / RandomStream.BLOCK < BLOCKS;
            if (isKept) {
                System.arraycopy(block(blocks, first, number, stream), 0, column, 0, count);
            } else {
                number.fill(stream, first, count, column);
            }
        };
    }

    private static double[] block(
            AtomicReferenceArray<double[]> blocks, long first, LifeNumber number, RandomStream stream) {
        int place = (int) (first / RandomStream.BLOCK);
        var known = blocks.get(place);
        if (known != null) return known;
        var drawn = new double[RandomStream.BLOCK];
        number.fill(stream, first, RandomStream.BLOCK, drawn);
        // whoever else draws it at the same time draws the same
        blocks.set(place, drawn);
        return drawn;
    }

    private static AtomicReferenceArray<double[]> blocks(Origin origin) {
        synchronized (KEPT) {
            return KEPT.get(origin, () -> new AtomicReferenceArray<>(BLOCKS));
        }
    }
}
