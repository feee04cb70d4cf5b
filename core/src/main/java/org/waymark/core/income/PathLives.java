package org.waymark.core.income;

import java.util.Arrays;

/**
 * What becomes of each life on one path.
 *
 * @param income USD that arrive in a month, by month and life
 * @param hiredAfter months until the first day of the first job, by life; infinite if none begins within the horizon
 * @param firstIncomeAfter months until the first money arrives; infinite if none does within the horizon
 * @param coveredAfter months until a job brings health insurance; infinite if none does
 * @param outOfMoneyIn the first month, from 1, whose need neither income nor savings cover; 0 if there is none
 */
public record PathLives(
        double[][] income, double[] hiredAfter, double[] firstIncomeAfter, double[] coveredAfter, byte[] outOfMoneyIn) {

    static PathLives empty(int count) {
        var income = new double[Lives.MONTHS][count];
        var never = new double[count];
        Arrays.fill(never, Double.POSITIVE_INFINITY);
        return new PathLives(income, never, never.clone(), never.clone(), new byte[count]);
    }
}
