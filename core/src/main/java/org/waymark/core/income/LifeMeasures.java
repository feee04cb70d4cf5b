package org.waymark.core.income;

import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.LifeMeasure;

/** What is measured of one life on one path. Work space that is used for one life after the other. */
final class LifeMeasures {

    /** The most that a level of income counts as, in %: far beyond what any scale tells apart. */
    private static final double MOST_LEVEL = 10_000;

    private final IncomeSituation situation;
    private final LifeBlock block;

    private double yardstick;
    private double incomeLeft;
    private double benefits;

    LifeMeasures(IncomeSituation situation, LifeBlock block) {
        this.situation = situation;
        this.block = block;
    }

    /** What all paths of the life at this place of the block have in common. */
    void begin(int life, boolean isContractor) {
        double usual = block.of(IncomeParameter.USUAL_PAY, life) * situation.jobHours() * Lives.WEEKS_OF_A_MONTH;
        yardstick = situation.monthlyNeed() > 0 ? Math.sqrt(usual * situation.monthlyNeed()) : usual;
        incomeLeft = block.of(IncomeParameter.TASK_INCOME_LEFT, life);
        benefits = isContractor ? 0 : block.of(IncomeParameter.EMPLOYEE_BENEFITS, life);
    }

    /**
     * Enters what is measured of the life at its number {@code at}.
     *
     * @param employed share of each month
     * @param hours paid in each month, as a share of those that were planned, 0 to 1
     * @param byTasks USD that arrive in each month
     * @param byJob USD that arrive in each month
     */
    void measure(
            PathLives path,
            int at,
            boolean isCovered,
            double[] employed,
            double[] hours,
            double[] byTasks,
            double[] byJob) {
        double income = 0;
        double left = 0;
        double falls = 0;
        double before = 0;
        double paidHours = 0;
        double employedMonths = 0;
        int idle = 0;
        for (int m = 0; m < hours.length; m++) {
            double money = byTasks[m] + byJob[m];
            income += money;
            left += money - Math.max(byJob[m], byTasks[m] * (1 - incomeLeft));
            falls += Math.max(0, before - money);
            before = money;
            paidHours += hours[m];
            employedMonths += employed[m];
            if (paidHours == 0) idle++;
        }
        double months = Lives.MONTHS;
        double weeks = Math.min(path.firstIncomeAfter()[at], months) * Lives.WEEKS_OF_A_MONTH;
        set(path, LifeMeasure.INCOME_LEVEL, at, Math.min(MOST_LEVEL, percent(income / months, yardstick, 0)));
        set(path, LifeMeasure.FALLING_MONTHS, at, percent(falls, income, 100));
        set(path, LifeMeasure.FIRST_INCOME, at, weeks);
        set(path, LifeMeasure.PAID_HOURS, at, percent(paidHours, months - idle, 0));
        set(path, LifeMeasure.INCOME_LEFT, at, Math.min(MOST_LEVEL, percent(left / months, yardstick, 0)));
        set(path, LifeMeasure.COVERED_MONTHS, at, isCovered ? 100 * employedMonths / months : 0);
        set(path, LifeMeasure.BENEFITS, at, 100 * benefits * employedMonths / months);
    }

    private static double percent(double part, double whole, double ofNothing) {
        return whole > 0 ? 100 * part / whole : ofNothing;
    }

    private static void set(PathLives path, LifeMeasure measure, int at, double number) {
        path.measures()[measure.ordinal()][at] = number;
    }
}
