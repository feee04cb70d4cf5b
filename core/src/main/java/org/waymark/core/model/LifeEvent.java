package org.waymark.core.model;

/** What a must-have asks of a life. */
public enum LifeEvent {
    /** Savings and income cover the need in every month. */
    NEVER_OUT_OF_MONEY,
    /** The first money arrives in time. */
    FIRST_INCOME,
    /** Work brings health insurance within the months of a life. */
    COVER
}
