package org.waymark.core.income;

import org.waymark.core.model.IncomeParameter;
import org.waymark.core.model.LifeMeasure;

/** What is measured of one life on one path, month by month. Work space that is used for one life after the other. */
final class LifeMeasures {

    /** The most that a level of income counts as, in %: far beyond what any scale tells apart. */
    private static final double MOST_LEVEL = 10_000;

    private final IncomeSituation situation;
    private final LifeBlock block;

    private double yardstick;
    private double incomeLeft;
    private double benefits;

    private double income;
    private double left;
    private double falls;
    private double before;
    private double paidHours;
    private double employedMonths;
    private int firstWork;

    LifeMeasures(IncomeSituation situation, LifeBlock block) {
        this.situation = situation;
        this.block = block;
    }

    /** What all paths of the life at this place of the block have in common. */
    void begin(int life, boolean isContractor) {
        double hours = Math.min(situation.weeklyHours(), Lives.FULL_TIME);
        double usual = block.of(IncomeParameter.USUAL_PAY, life) * hours * Lives.WEEKS_OF_A_MONTH;
        yardstick = situation.monthlyNeed() > 0 ? Math.sqrt(usual * situation.monthlyNeed()) : usual;
        incomeLeft = block.of(IncomeParameter.TASK_INCOME_LEFT, life);
        benefits = isContractor ? 0 : block.of(IncomeParameter.EMPLOYEE_BENEFITS, life);
    }

    void beginPath() {
        income = 0;
        left = 0;
        falls = 0;
        before = 0;
        paidHours = 0;
        employedMonths = 0;
        firstWork = -1;
    }

    /**
     * @param hours paid, as a share of those that were planned
     * @param employed share of the month
     * @param byTasks USD that arrive
     * @param byJob USD that arrive
     */
    void add(int month, double hours, double employed, double byTasks, double byJob) {
        double money = byTasks + byJob;
        income += money;
        left += money - Math.max(byJob, byTasks * (1 - incomeLeft));
        falls += Math.max(0, before - money);
        before = money;
        if (firstWork < 0 && hours > 0) firstWork = month;
        paidHours += Math.min(1, hours);
        employedMonths += employed;
    }

    void enter(PathLives path, int at, boolean isCovered) {
        double months = Lives.MONTHS;
        double weeks = Math.min(path.firstIncomeAfter()[at], months) * Lives.WEEKS_OF_A_MONTH;
        set(path, LifeMeasure.INCOME_LEVEL, at, Math.min(MOST_LEVEL, percent(income / months, yardstick, 0)));
        set(path, LifeMeasure.FALLING_MONTHS, at, percent(falls, income, 100));
        set(path, LifeMeasure.FIRST_INCOME, at, weeks);
        set(path, LifeMeasure.PAID_HOURS, at, firstWork < 0 ? 0 : 100 * paidHours / (months - firstWork));
        set(path, LifeMeasure.INCOME_LEFT, at, percent(left, income, 0));
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
