package org.waymark.core.income;

import static org.waymark.core.model.IncomeParameter.*;

import java.util.List;
import org.waymark.core.model.IncomeParameter;

/**
 * The tasks of one life, whichever path does them: how each month compares with what an hour of tasks brings once somebody is
 * experienced, and what it brings. Work space that is used for one life after the other.
 */
final class TaskMonths {

    /** Numbers that {@link #fillMonths} enters for each life. */
    static final int WIDTH = 2 * Lives.MONTHS;

    /** What the months of tasks rest on, apart from what chance decides for everybody. */
    static final List<IncomeParameter> PARAMETERS = List.of(
            TASK_ENTRY, TASK_DRY, TASK_RESTART, TASK_SWING, TASK_REJECTED, TASK_PAY_TREND, TASK_RAMP_START, TASK_RAMP);

    private final LifeBlock block;
    private final double[] months;
    private int monthsAt;
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
        this.months = block.taskMonths();
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
        entry = weeksInMonths(block.of(TASK_ENTRY, life));
        payout = weeksInMonths(block.of(TASK_PAYOUT, life));
        monthsAt = block.taskMonthsAt(life);
    }

    /**
     * Enters a life from {@code at} on: of each month the share in which there are tasks, then of each month what an hour of
     * tasks brings, compared with what it brings once somebody is experienced. It rests on {@link #PARAMETERS} and chance
     * alone, so situations that differ in anything else share it. One number decides the fate of a month: a small one means no
     * tasks, a large one a new beginning elsewhere.
     */
    static void fillMonths(LifeBlock block, int life, double[] column, int at) {
        double entry = weeksInMonths(block.of(TASK_ENTRY, life));
        double dry = block.of(TASK_DRY, life);
        double restart = block.of(TASK_RESTART, life);
        double swing = block.of(TASK_SWING, life);
        double paid = 1 - block.of(TASK_REJECTED, life);
        double trend = (block.of(TASK_PAY_TREND, life) - 1) / 12;
        double rampStart = block.of(TASK_RAMP_START, life);
        double rampMonths = block.of(TASK_RAMP, life);
        double age = -entry;
        for (int m = 0; m < Lives.MONTHS; m++) {
            double fate = block.fate(m, life);
            if (fate > 1 - restart) age = -entry;
            double worked = fate < dry ? 0 : Math.clamp(age + 1, 0, 1);
            double middle = Math.max(0, age + 0.5);
            double ramp = rampStart + (1 - rampStart) * part(middle, rampMonths);
            double month = Math.max(0, 1 + swing * block.swing(m, life)) * Math.max(0, 1 + trend * m);
            column[at + m] = worked;
            column[at + Lives.MONTHS + m] = worked * ramp * month * paid;
            age++;
        }
    }

    private static double weeksInMonths(double weeks) {
        return weeks / Lives.WEEKS_OF_A_MONTH;
    }

    /** Hours that find tasks, of those that somebody would give. */
    double hours(double willing) {
        return Math.min(willing, supply);
    }

    /** Share of the month in which there are tasks, 0 to 1. */
    double worked(int month) {
        return months[monthsAt + month];
    }

    /** The first month in which studies and specialist tasks are open, from 0; {@link Lives#MONTHS} if they never are. */
    int screenedFrom() {
        return (int) Math.min(Math.ceil(screening), Lives.MONTHS);
    }

    /** USD a week that {@code hours} of tasks bring an experienced person before {@link #screenedFrom}, gross. */
    double weeklyBefore(double hours) {
        return hours * simplePay;
    }

    /** The same from then on. Studies come first: they pay best for simple work. */
    double weeklyAfter(double hours) {
        double studies = Math.min(panelHours, hours);
        return studies * Math.max(panelPay, otherPay) + (hours - studies) * otherPay;
    }

    /** USD that are earned in the month, where an experienced person earns {@code weekly} in a week. */
    double earned(int month, double weekly) {
        return months[monthsAt + Lives.MONTHS + month] * weekly * Lives.WEEKS_OF_A_MONTH;
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
