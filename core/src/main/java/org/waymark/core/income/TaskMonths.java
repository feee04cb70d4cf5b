package org.waymark.core.income;

import static org.waymark.core.model.IncomeParameter.*;

/**
 * The tasks of one life, whichever path does them: how each month compares with what an hour of tasks brings once somebody is
 * experienced, and what it brings. Work space that is used for one life after the other.
 */
final class TaskMonths {

    private final LifeBlock block;
    private final double[] months = new double[Lives.MONTHS];
    private final double[] worked = new double[Lives.MONTHS];
    private double simplePay;
    private double panelPay;
    private double panelHours;
    private double otherPay;
    private double supply;
    private double screening;
    private double entry;
    private double payout;

    TaskMonths(LifeBlock block) {
        this.block = block;
    }

    /** Turns to the life at this place of the block. */
    void begin(int life) {
        simplePay = block.of(TASK_PAY, life) * block.of(TASK_PAY_RATIO, life);
        boolean isOnPanel = block.happens(LifeBlock.Chance.PANEL, block.of(PANEL_SHARE, life), life);
        boolean isSpecialist = block.happens(LifeBlock.Chance.SPECIALIST, block.of(SPECIALIST_SHARE, life), life);
        panelHours = isOnPanel ? block.of(PANEL_HOURS, life) : 0;
        panelPay = block.of(PANEL_PAY, life);
        double specialistPay = block.of(SPECIALIST_PAY, life) * block.of(SPECIALIST_PAID, life);
        otherPay = isSpecialist ? Math.max(simplePay, specialistPay) : simplePay;
        supply = block.of(TASK_HOURS, life);
        screening = block.of(SCREENING, life);
        entry = block.of(TASK_ENTRY, life) / Lives.WEEKS_OF_A_MONTH;
        payout = block.of(TASK_PAYOUT, life) / Lives.WEEKS_OF_A_MONTH;
        fillMonths(life);
    }

    /** One number decides the fate of a month: a small one means no tasks, a large one a new beginning elsewhere. */
    private void fillMonths(int life) {
        double dry = block.of(TASK_DRY, life);
        double restart = block.of(TASK_RESTART, life);
        double swing = block.of(TASK_SWING, life);
        double paid = 1 - block.of(TASK_REJECTED, life);
        double trend = (block.of(TASK_PAY_TREND, life) - 1) / 12;
        double rampStart = block.of(TASK_RAMP_START, life);
        double rampMonths = block.of(TASK_RAMP, life);
        double age = -entry;
        for (int m = 0; m < months.length; m++) {
            double fate = block.fate(m, life);
            if (fate > 1 - restart) age = -entry;
            worked[m] = fate < dry ? 0 : Math.clamp(age + 1, 0, 1);
            double middle = Math.max(0, age + 0.5);
            double ramp = rampStart + (1 - rampStart) * part(middle, rampMonths);
            double month = Math.max(0, 1 + swing * block.swing(m, life)) * Math.max(0, 1 + trend * m);
            months[m] = worked[m] * ramp * month * paid;
            age++;
        }
    }

    /** Hours that find tasks, of those that somebody would give. */
    double hours(double willing) {
        return Math.min(willing, supply);
    }

    /** Share of the month in which there are tasks, 0 to 1. */
    double worked(int month) {
        return worked[month];
    }

    /** USD that {@code hours} of tasks a week earn in the month, gross. Studies come first: they pay best for simple work. */
    double earned(int month, double hours) {
        double weekly = hours * simplePay;
        if (month >= screening) {
            double studies = Math.min(panelHours, hours);
            weekly = studies * Math.max(panelPay, otherPay) + (hours - studies) * otherPay;
        }
        return months[month] * weekly * Lives.WEEKS_OF_A_MONTH;
    }

    /** Months until the first money of tasks arrives. */
    double firstMoney() {
        return entry + payout;
    }

    /** Months from earning to having the money. */
    double payout() {
        return payout;
    }

    /** {@code some} as a part of {@code all}, at most 1, which it also is if {@code all} is 0. */
    static double part(double some, double all) {
        return some >= all ? 1 : some / all;
    }
}
