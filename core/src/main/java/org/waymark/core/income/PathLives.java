package org.waymark.core.income;

import java.util.Arrays;
import java.util.Map;
import org.waymark.core.model.LifeEvent;
import org.waymark.core.model.LifeMeasure;

/**
 * What becomes of each life on one path.
 *
 * @param income USD that arrive in a month, by month and life; no months if they were not asked for
 * @param hiredAfter months until the first day of the first job, by life; infinite if none begins within the horizon
 * @param firstIncomeAfter months until the first money arrives; infinite if none does within the horizon
 * @param coveredAfter months until a job brings health insurance; infinite if none does
 * @param outOfMoneyIn the first month, from 1, whose need neither income nor savings cover; 0 if there is none
 * @param measures by {@link LifeMeasure} and life
 */
public record PathLives(
        double[][] income,
        double[] hiredAfter,
        double[] firstIncomeAfter,
        double[] coveredAfter,
        byte[] outOfMoneyIn,
        double[][] measures) {

    static PathLives empty(int count, boolean withIncome) {
        var never = new double[count];
        Arrays.fill(never, Double.POSITIVE_INFINITY);
        return new PathLives(
                new double[withIncome ? Lives.MONTHS : 0][count],
                never,
                never.clone(),
                never.clone(),
                new byte[count],
                new double[LifeMeasure.values().length][count]);
    }

    /** One number for each life, in the unit of the measure. */
    public double[] measure(LifeMeasure measure) {
        return measures[measure.ordinal()];
    }

    /** Share of the lives in which the first job begins within so many months. */
    public double hiredWithin(double months) {
        int hired = 0;
        for (double after : hiredAfter) hired += after <= months ? 1 : 0;
        return (double) hired / hiredAfter.length;
    }

    /** Share of the lives in which all these hold, each with its limit; 1 if there are none. */
    public double share(Map<LifeEvent, Double> events) {
        int good = 0;
        for (boolean holds : holding(events)) good += holds ? 1 : 0;
        return (double) good / hiredAfter.length;
    }

    /**
     * Of each life, whether all these hold, each with its limit. The limit says something to {@link LifeEvent#FIRST_INCOME}
     * alone: the number of weeks.
     */
    public boolean[] holding(Map<LifeEvent, Double> events) {
        var holding = new boolean[hiredAfter.length];
        Arrays.fill(holding, true);
        events.forEach((event, limit) -> {
            switch (event) {
                case NEVER_OUT_OF_MONEY -> {
                    for (int i = 0; i < holding.length; i++) holding[i] &= outOfMoneyIn[i] == 0;
                }
                case FIRST_INCOME -> {
                    double within = limit / Lives.WEEKS_OF_A_MONTH;
                    for (int i = 0; i < holding.length; i++) holding[i] &= firstIncomeAfter[i] <= within;
                }
                case COVER -> {
                    for (int i = 0; i < holding.length; i++) holding[i] &= coveredAfter[i] < Lives.MONTHS;
                }
            }
        });
        return holding;
    }
}
