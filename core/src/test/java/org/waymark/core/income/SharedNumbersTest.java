package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.RandomStream;

class SharedNumbersTest {

    private static final long SEED = 41;
    private static final int BLOCK = RandomStream.BLOCK;

    private static double[] shared(long seed, IncomeParameter parameter, Spread spread, long first, int count) {
        var column = new double[BLOCK];
        SharedNumbers.of(seed, parameter, spread).fill(first, count, column);
        return column;
    }

    private static double[] drawn(long seed, IncomeParameter parameter, Spread spread, long first, int count) {
        var column = new double[BLOCK];
        LifeNumber.of(spread, parameter.unit()).fill(ParameterChance.stream(seed, parameter), first, count, column);
        return column;
    }

    private static void assertAsDrawn(long seed, IncomeParameter parameter, Spread spread, long first, int count) {
        var expected = drawn(seed, parameter, spread, first, count);
        assertArrayEquals(expected, shared(seed, parameter, spread, first, count));
        assertArrayEquals(expected, shared(seed, parameter, spread, first, count), "the second time");
    }

    @Test
    void areThoseThatWouldBeDrawnWhereverABlockBeginsAndEnds() {
        var spread = new Spread(1, 2, 7);
        for (long first : new long[] {0, BLOCK, 100, 39 * BLOCK, 40 * BLOCK, 1_000_000}) {
            assertAsDrawn(SEED, IncomeParameter.TASK_PAY, spread, first, 16);
            assertAsDrawn(SEED, IncomeParameter.TASK_PAY, spread, first, BLOCK);
            assertAsDrawn(SEED, IncomeParameter.TASK_PAY, spread, first, 16);
        }
    }

    @Test
    void areOthersForAnotherSeedParameterAndSpread() {
        var spread = new Spread(0.1, 0.2, 0.3);
        assertAsDrawn(SEED, IncomeParameter.TASK_PAY, spread, 0, BLOCK);
        assertAsDrawn(SEED + 1, IncomeParameter.TASK_PAY, spread, 0, BLOCK);
        assertAsDrawn(SEED, IncomeParameter.PANEL_PAY, spread, 0, BLOCK);
        assertAsDrawn(SEED, IncomeParameter.PANEL_SHARE, spread, 0, BLOCK);
        assertAsDrawn(SEED, IncomeParameter.TASK_PAY, new Spread(0.1, 0.2, 0.4), 0, BLOCK);
        assertAsDrawn(SEED, IncomeParameter.TASK_PAY, Spread.exactly(0.2), 0, BLOCK);
    }

    @Test
    void stayAsTheyAreWhateverIsDoneWithAColumn() {
        var spread = new Spread(1, 3, 8);
        var column = shared(SEED, IncomeParameter.TASK_PAY, spread, 0, BLOCK);
        var before = column.clone();
        Arrays.fill(column, -1);
        assertArrayEquals(before, shared(SEED, IncomeParameter.TASK_PAY, spread, 0, BLOCK));
        assertFalse(Arrays.equals(before, column));
    }
}
