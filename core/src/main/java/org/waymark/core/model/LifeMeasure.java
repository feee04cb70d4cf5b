package org.waymark.core.model;

/** What a criterion can take from a simulated life, as one number a life; the unit is that of the criterion's scale. */
public enum LifeMeasure {
    /**
     * Mean monthly income over all months, in % of the person's yardstick: the usual pay around them for the hours they have,
     * or the geometric mean of that and of what they need, if they need something. So the same ratio counts alike everywhere.
     */
    INCOME_LEVEL,
    /** By how much a month brings less than the one before, in % of all income, from the first income on. */
    FALLING_MONTHS,
    /** Weeks until the first money arrives; those of all months if none does. */
    FIRST_INCOME,
    /** Share of the planned hours that are paid work, in %, from the first work on; 0 if there never is any. */
    PAID_HOURS,
    /** Mean monthly income that is left without its largest source, in % of the yardstick: a part of little is no security. */
    INCOME_LEFT,
    /** Share of all months in which a job brings health insurance, in %. */
    COVERED_MONTHS,
    /** Paid leave and pension on top of pay, in % of it, over all months: months without an employer count 0. */
    BENEFITS
}
