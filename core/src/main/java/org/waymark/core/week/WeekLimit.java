package org.waymark.core.week;

/** What keeps a week from holding more work. */
public enum WeekLimit {
    /** In half of the lives or more there are fewer tasks than the week would take. */
    TASKS_ON_OFFER,
    /** The person has no more hours. */
    OWN_HOURS,
    /** The rest that everybody needs ({@link WeekLimits#MOST}). */
    REST,
    /** The job takes all hours, but for those that the plan of both combined counts on beside it. */
    JOB_HOURS,
    /** The person's answers leave no room for tasks beside a job. */
    ANSWERS,
    /** None: a further hour of tasks or of searching would make the week worse, or no better. */
    NONE
}
