package org.waymark.core.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.waymark.core.model.IncomeParameter.Unit;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.RandomStream;

class LifeNumberTest {

    private static final int COUNT = 200_000;

    private static double[] draws(Spread spread, Unit unit) {
        var number = LifeNumber.of(spread, unit);
        var stream = RandomStream.of(1, "test");
        var all = new double[COUNT];
        var block = new double[RandomStream.BLOCK];
        for (int first = 0; first < COUNT; first += RandomStream.BLOCK) {
            int size = Math.min(RandomStream.BLOCK, COUNT - first);
            number.fill(stream, first, size, block);
            System.arraycopy(block, 0, all, first, size);
        }
        return all;
    }

    private static double shareBelow(double[] draws, double limit) {
        return (double) Arrays.stream(draws).filter(x -> x < limit).count() / draws.length;
    }

    private static void assertPercentiles(Spread spread, double[] draws) {
        double error = 4 * Math.sqrt(0.25 / COUNT);
        assertEquals(0.05, shareBelow(draws, spread.low()), error);
        assertEquals(0.5, shareBelow(draws, spread.median()), error);
        assertEquals(0.95, shareBelow(draws, spread.high()), error);
    }

    @Test
    void hasThePercentilesOfItsSpread() {
        var spread = new Spread(22, 52, 104);
        assertPercentiles(spread, draws(spread, Unit.USD_PER_HOUR));
    }

    @Test
    void staysBetweenNothingAndAllForAShare() {
        var spread = new Spread(0.3, 0.7, 0.95);
        var draws = draws(spread, Unit.SHARE);
        assertPercentiles(spread, draws);
        assertTrue(Arrays.stream(draws).allMatch(x -> x > 0 && x < 1));
    }

    @Test
    void isTheNumberItselfWhereItIsExact() {
        assertTrue(Arrays.stream(draws(Spread.exactly(0.0765), Unit.SHARE)).allMatch(x -> x == 0.0765));
    }

    @Test
    void isLargerInEveryLifeWhereTheSpreadIsLargerByAFactor() {
        var lower = draws(new Spread(1, 4, 10), Unit.USD_PER_HOUR);
        var higher = draws(new Spread(1.25, 5, 12.5), Unit.USD_PER_HOUR);
        for (int i = 0; i < COUNT; i++) assertTrue(higher[i] > lower[i]);
    }

    /**
     * Pay on Amazon Mechanical Turk, 2014 to 2017: about 2 USD an hour in the middle, and 4 in 100 workers above 7.25 (Hara and
     * others 2018). For a lognormal, the 95th percentile follows from these two; the rest of the curve is then right too.
     */
    @Test
    void fitsThePayOfAHistoricMarket() {
        double sigma = Math.log(7.25 / 2) / 1.7506860712521692;
        double reach = Math.exp(1.6448536269514722 * sigma);
        var draws = draws(new Spread(2 / reach, 2, 2 * reach), Unit.USD_PER_HOUR);
        assertEquals(0.96, shareBelow(draws, 7.25), 4 * Math.sqrt(0.04 * 0.96 / COUNT));
    }

    @Test
    void isOneAndAHalfTimesAsWideAfterExpiry() {
        var widened = LifeNumber.widened(new Spread(1, 4, 16), Unit.USD_PER_HOUR);
        assertEquals(4 / Math.pow(4, 1.5), widened.low(), 1e-12);
        assertEquals(4, widened.median());
        assertEquals(4 * Math.pow(4, 1.5), widened.high(), 1e-12);
        assertEquals(Spread.exactly(40), LifeNumber.widened(Spread.exactly(40), Unit.HOURS_PER_WEEK));
    }

    @Test
    void staysAShareAfterExpiry() {
        assertTrue(LifeNumber.widened(new Spread(0.5, 0.9, 0.9999999999), Unit.SHARE)
                        .high()
                < 1);
    }
}
