package org.waymark.core.income;

import org.waymark.core.document.EnumKey;
import org.waymark.core.model.IncomeParameter;
import org.waymark.core.numerics.Draws;
import org.waymark.core.numerics.Normal;
import org.waymark.core.numerics.RandomStream;

/** The random numbers behind a parameter of lives: how far from its median the parameter lies in each life. */
public final class ParameterChance {

    /** The standard normal quantile at 0.95: so far from its median lies a parameter at the high end of its spread. */
    public static final double P95 = 1.6448536269514722;

    private ParameterChance() {}

    /** Standard normal numbers, one for each life: 0 at the median of the parameter, −1.645 at its 5th percentile. */
    public static double[] of(IncomeParameter parameter, Draws draws) {
        var sampler = new Normal(0, 1).sampler(stream(draws.seed(), parameter));
        return new LifeColumns(draws).whole(parameter, 1, sampler::fill);
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
