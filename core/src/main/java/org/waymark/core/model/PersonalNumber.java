package org.waymark.core.model;

/** What simulated months must know of a person. A model names the parameter that holds it, which answers assign. */
public enum PersonalNumber {
    /** Hours a week that the person can work, searching included. */
    WEEKLY_HOURS(true),
    /** USD a month that the person needs; 0 if there is no such amount. */
    MONTHLY_NEED(true),
    /** Months that savings last when nothing else comes in. */
    SAVINGS_MONTHS(true),
    /** Weeks from which on the need must be covered; from today on if the model does not ask. */
    NEED_FROM_WEEKS(false),
    /** USD a month that come in whatever the person works: a partner's pay, a pension, another job that goes on. */
    OTHER_MONTHLY_INCOME(false),
    /** USD a month, gross, that full-time work of the person's kind pays where they live; 0 if they cannot say. */
    LOCAL_MONTHLY_PAY(false),
    /** Hours a week for learning and applying, on top of those that the person can work. */
    EXTRA_SEARCH_HOURS(false);

    private final boolean isRequired;

    PersonalNumber(boolean isRequired) {
        this.isRequired = isRequired;
    }

    /** Whether no months can be simulated without it. */
    public boolean isRequired() {
        return isRequired;
    }
}
