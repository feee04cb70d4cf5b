package org.waymark.core.account;

/** What an account may do in the back office. An account may hold both. */
public enum Role {
    /** Changes and publishes the model, manages accounts, reads the audit log. */
    ADMINISTRATOR,
    /** Reads aggregate outcomes. */
    ANALYST
}
