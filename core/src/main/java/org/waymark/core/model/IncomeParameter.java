package org.waymark.core.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * The numbers that simulated months of work rest on. A model has a table for each (but {@link #isOfOutcomes}); in every life each is drawn once, on a
 * stream of its own that all paths share, and stays the same over the months.
 */
public enum IncomeParameter {
    /** Pay for simple tasks, unpaid searching counted as work. */
    TASK_PAY(Unit.USD_PER_HOUR),
    /** By how much {@link #TASK_PAY} differs for a person, by equipment and language. */
    TASK_PAY_RATIO(Unit.RATIO),
    /** Hours of tasks that the market has for somebody who would take more. */
    TASK_HOURS(Unit.HOURS_PER_WEEK),
    /** Weeks from signing up to the first paid task. */
    TASK_ENTRY(Unit.WEEKS),
    /** Weeks from doing a task to having its money. */
    TASK_PAYOUT(Unit.WEEKS),
    /** Share of work that is refused and not paid. */
    TASK_REJECTED(Unit.SHARE),
    /** What a newcomer earns, as a share of what the same person earns once experienced. */
    TASK_RAMP_START(Unit.SHARE),
    /** Months until a newcomer earns in full. */
    TASK_RAMP(Unit.MONTHS),
    /** Standard deviation of a month's task income, as a ratio of its mean. */
    TASK_SWING(Unit.RATIO),
    /** Share of months without any tasks. */
    TASK_DRY(Unit.SHARE),
    /** How often a platform ends the work, so that the person begins anew on another. */
    TASK_RESTART(Unit.PER_MONTH),
    /** Task pay a year later, as a ratio of today's. */
    TASK_PAY_TREND(Unit.RATIO),
    /** Chance of being accepted by panels for studies. */
    PANEL_SHARE(Unit.SHARE),
    /** Pay for studies, all time counted. */
    PANEL_PAY(Unit.USD_PER_HOUR),
    /** Hours of studies on offer. */
    PANEL_HOURS(Unit.HOURS_PER_WEEK),
    /** Chance of being accepted for specialist tasks, such as training AI systems. */
    SPECIALIST_SHARE(Unit.SHARE),
    /** Pay for an hour of specialist tasks that is paid. */
    SPECIALIST_PAY(Unit.USD_PER_HOUR),
    /** Share of the hours spent on specialist tasks that is paid. */
    SPECIALIST_PAID(Unit.SHARE),
    /** Months from applying to panels and specialist tasks to their first task. */
    SCREENING(Unit.MONTHS),
    /** How often somebody who searches in full is hired, before the ratios below. */
    HIRE_RATE(Unit.PER_MONTH),
    /** Ratio of the hire rate by years of experience. */
    HIRE_EXPERIENCE(Unit.RATIO),
    /** Ratio of the hire rate by language. */
    HIRE_LANGUAGE(Unit.RATIO),
    /** Ratio of the hire rate by what the person works with: equipment, a quiet place, a permit and an account. */
    HIRE_EQUIPMENT(Unit.RATIO),
    /** Ratio of the hire rate by the hours that the person can work, and when: few remote jobs are for a few hours. */
    HIRE_HOURS(Unit.RATIO),
    /** What makes one applicant slower than another with the same answers; so the hire rate falls along a search. */
    HIRE_FRAILTY(Unit.RATIO),
    /** Hours of searching at which the hire rate is reached; with fewer it is proportionally lower. */
    SEARCH_HOURS(Unit.HOURS_PER_WEEK),
    /** Share of the hire rate that each weekly hour of tasks beside the search costs. */
    SEARCH_SLOWDOWN(Unit.RATIO),
    /** Weeks from the offer of a job to its first day. */
    JOB_START(Unit.WEEKS),
    /** Weeks from the first day of a job to its first pay. */
    JOB_PAYDAY(Unit.WEEKS),
    /** Share of hires by an employer in another country. */
    ABROAD_SHARE(Unit.SHARE),
    /** Pay of a remote job with an employer in the person's own country. */
    JOB_PAY_LOCAL(Unit.USD_PER_HOUR),
    /** Pay of a remote job with an employer in another country. */
    JOB_PAY_ABROAD(Unit.USD_PER_HOUR),
    /** Share of the hires in the own country that are contractors, not employees. */
    CONTRACTOR_SHARE_LOCAL(Unit.SHARE),
    /** The same for hires from abroad. */
    CONTRACTOR_SHARE_ABROAD(Unit.SHARE),
    /** How often a job in the own country is lost. */
    JOB_LOSS_LOCAL(Unit.PER_MONTH),
    /** How often a job abroad is lost. */
    JOB_LOSS_ABROAD(Unit.PER_MONTH),
    /** Ratio of the loss of a job in its first six months. */
    JOB_LOSS_EARLY(Unit.RATIO),
    /** Chance that an employee's job brings health insurance. */
    EMPLOYEE_COVER(Unit.SHARE),
    /** The same for contractors. */
    CONTRACTOR_COVER(Unit.SHARE),
    /** Social contributions of an employee, as a share of gross pay. */
    EMPLOYEE_CONTRIBUTIONS(Unit.SHARE),
    /** Social contributions of somebody self-employed, tasks included, as a share of gross pay. */
    SELF_CONTRIBUTIONS(Unit.SHARE),
    /** Hours of tasks that somebody goes on with once the job has come, on top of the job's. */
    TASKS_BESIDE_JOB(Unit.HOURS_PER_WEEK),
    /** What work usually pays where the person lives; income is compared with it. */
    USUAL_PAY(Unit.USD_PER_HOUR),
    /** Share of task income that is left when the platform that pays most ends. */
    TASK_INCOME_LEFT(Unit.SHARE),
    /** Paid leave and pension of an employee, as a share of gross pay. Contractors have none. */
    EMPLOYEE_BENEFITS(Unit.SHARE);

    private static final Set<IncomeParameter> OF_OUTCOMES = EnumSet.of(USUAL_PAY, TASK_INCOME_LEFT, EMPLOYEE_BENEFITS);

    private static final Set<IncomeParameter> OF_JOBS = ofJobs();

    private static Set<IncomeParameter> ofJobs() {
        var parameters = EnumSet.range(HIRE_RATE, EMPLOYEE_CONTRIBUTIONS);
        parameters.add(TASKS_BESIDE_JOB);
        parameters.add(EMPLOYEE_BENEFITS);
        return parameters;
    }

    /** In what a parameter is counted. */
    public enum Unit {
        USD_PER_HOUR,
        HOURS_PER_WEEK,
        WEEKS,
        MONTHS,
        /** A rate: events a month, of which there may be more than one. */
        PER_MONTH,
        RATIO,
        /** Between 0 and 1. */
        SHARE
    }

    private final Unit unit;

    IncomeParameter(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether only measures of outcomes need it: models whose outcomes do not rest on lives may do without. */
    public boolean isOfOutcomes() {
        return OF_OUTCOMES.contains(this);
    }

    /** Whether it is about the search for a job or the job: whoever does tasks alone has the same months whatever it is. */
    public boolean isOfJobs() {
        return OF_JOBS.contains(this);
    }
}
