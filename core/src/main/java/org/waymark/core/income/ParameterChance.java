package org.waymark.core.income;

import org.waymark.core.document.EnumKey;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RandomStream;

/** The random numbers behind a parameter of lives: how far from its median the parameter lies in each life. */
public final class ParameterChance {

    private ParameterChance() {}

    /** Standard normal numbers, one for each life: 0 at the median of the parameter, −1.645 at its 5th percentile. */
    public static double[] of(IncomeParameter parameter, Draws draws) {
        var sampler = new Normal(0, 1).sampler(stream(draws.seed(), parameter));
        var all = new double[draws.count()];
        var block = new double[RandomStream.BLOCK];
        for (int first = 0; first < all.length; first += RandomStream.BLOCK) {
            int count = Math.min(RandomStream.BLOCK, all.length - first);
            sampler.fill(first, count, block);
            System.arraycopy(block, 0, all, first, count);
        }
        return all;
    }

    /** One person is paid well at home and abroad, or in neither. */
    static RandomStream stream(long seed, IncomeParameter parameter) {
        var name = switch (parameter) {
            case JOB_PAY_LOCAL, JOB_PAY_ABROAD -> "job-pay";
            default -> EnumKey.of(parameter);
        };
        return LifeBlock.stream(seed, name);
    }
}
