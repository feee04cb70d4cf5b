package org.waymark.core.income;

import org.waymark.core.model.Evidence;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.Spread;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RandomStream;

/**
 * Draws of one parameter. On the scale of logarithms (of odds for a share) the number is normal with one standard deviation
 * below its median and another above (the split normal distribution), so that its 5th, 50th and 95th percentile are those
 * of the {@link Spread}, it stays above 0, and a share below 1.
 *
 * <p>Drawn by inversion: a spread whose three numbers are larger by one factor gives a larger number in every life.
 *
 * @see <a href="https://doi.org/10.1214/13-STS417">Wallis 2014, The two-piece normal, binormal, or double Gaussian
 *     distribution</a>
 */
final class LifeNumber {

    private final double median;
    private final double below;
    private final double above;
    private final boolean isShare;
    private final boolean isExact;

    private LifeNumber(Spread spread, boolean isShare) {
        this.isShare = isShare;
        this.isExact = spread.isExact();
        this.median = isExact ? spread.median() : unbounded(spread.median(), isShare);
        this.below = isExact ? 0 : (median - unbounded(spread.low(), isShare)) / ParameterChance.P95;
        this.above = isExact ? 0 : (unbounded(spread.high(), isShare) - median) / ParameterChance.P95;
    }

    static LifeNumber of(Spread spread, IncomeParameter.Unit unit) {
        return new LifeNumber(spread, unit == IncomeParameter.Unit.SHARE);
    }

    /**
     * What is still known once its evidence has expired: the same median, with both sides {@link Evidence#EXPIRED_SPREAD} times
     * as wide on the scale of logarithms. An exact number stays one: it is a convention, not a measurement.
     */
    static Spread widened(Spread spread, IncomeParameter.Unit unit) {
        if (spread.isExact()) return spread;
        var number = of(spread, unit);
        double reach = ParameterChance.P95 * Evidence.EXPIRED_SPREAD;
        double high = number.at(reach);
        return new Spread(number.at(-reach), spread.median(), number.isShare ? Math.min(high, Math.nextDown(1)) : high);
    }

    /** Numbers of lives {@code first} to {@code first + count - 1}; {@code count} is at most {@link RandomStream#BLOCK}. */
    void fill(RandomStream stream, long first, int count, double[] column) {
        if (isExact) {
            for (int i = 0; i < count; i++) column[i] = median;
            return;
        }
        new Normal(0, 1).sampler(stream).fill(first, count, column);
        for (int i = 0; i < count; i++) column[i] = at(column[i]);
    }

    /** The number {@code z} standard deviations from the median. */
    private double at(double z) {
        double power = StrictMath.exp(median + z * (z < 0 ? below : above));
        return isShare ? power / (1 + power) : power;
    }

    private static double unbounded(double number, boolean isShare) {
        return StrictMath.log(isShare ? number / (1 - number) : number);
    }
}
