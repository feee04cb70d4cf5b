package org.waymark.core.elicitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequentialAgreementTest {

    private static final int SHEETS = 64;
    private static final int RUNS = 2_000;

    private final AtomicInteger looked = new AtomicInteger();

    /** Under both of two weights the first outcome, but where a sheet differs. */
    private OptionalDouble agreement(IntPredicate differs) {
        looked.set(0);
        Iterator<int[]> outcomes = IntStream.range(0, SHEETS)
                .peek(i -> looked.incrementAndGet())
                .mapToObj(i -> differs.test(i) ? new int[] {1, 2} : new int[] {0, 0})
                .iterator();
        return new SequentialAgreement(2, 3).of(outcomes);
    }

    /** 21 sheets tell .98 from .88 as Wald has it: ln(.9 / .1) over ln(.98 / .88) is 20.4. */
    @Test
    void needs21SheetsWhereAllAgree() {
        var found = agreement(i -> false);
        assertEquals(21, looked.get());
        assertEquals(22.0 / 23, found.orElseThrow(), "one more sheet agrees so probably");
    }

    @Test
    void isGivenUpAfterTwoOfFourThatDiffer() {
        assertEquals(OptionalDouble.empty(), agreement(i -> i % 2 == 1));
        assertEquals(4, looked.get());
    }

    @Test
    void oneThatDiffersIsOutweighedByFurtherOnes() {
        var found = agreement(i -> i == 5);
        assertEquals(39, looked.get());
        assertEquals(39.0 / 41, found.orElseThrow());
    }

    @Test
    void isNotEnoughOnceAllWereLookedAtAndMoreSpeaksAgainstIt() {
        assertEquals(OptionalDouble.empty(), agreement(i -> i % 13 == 12));
        assertEquals(SHEETS, looked.get());
    }

    /** Half of a sheet differs if it does so under half of the weights. */
    @Test
    void countsWeightsInTheMean() {
        var outcomes = IntStream.range(0, SHEETS).mapToObj(i -> new int[] {0, i % 2});
        assertEquals(OptionalDouble.empty(), new SequentialAgreement(2, 3).of(outcomes.iterator()));
    }

    @Test
    void isWrongAsSeldomAsItSays() {
        assertTrue(found(0.98) > 0.88, "enough, and found so in " + found(0.98));
        assertTrue(found(0.88) < 0.12, "too little, and found enough in " + found(0.88));
    }

    /** In how many of the runs it is found enough if so many agree. */
    private double found(double agreeing) {
        int enough = 0;
        for (int run = 0; run < RUNS; run++) {
            var chance = new SplittableRandom(run);
            if (agreement(i -> chance.nextDouble() >= agreeing).isPresent()) enough++;
        }
        return (double) enough / RUNS;
    }
}
