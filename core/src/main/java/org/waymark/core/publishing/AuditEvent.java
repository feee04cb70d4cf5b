package org.waymark.core.publishing;

import java.time.Instant;

/**
 * Who did what to what, and why. Never changed, never removed.
 *
 * @param by name of the account, {@value #SYSTEM} for the first start, or {@value #ANONYMOUS} when nobody is signed in
 * @param action what was done, as in {@link Action}
 * @param subject what it was done to: {@code version 2}, {@code draft of version 3}, {@code account ada}
 * @param before short text of the state before; may be empty
 * @param after short text of the state after; may be empty
 * @param reason the actor's words; may be empty where none is asked for
 */
public record AuditEvent(
        long number, Instant at, String by, Action action, String subject, String before, String after, String reason) {

    /** Acts of the program itself. */
    public static final String SYSTEM = "system";

    /** Acts of somebody who is not signed in. */
    public static final String ANONYMOUS = "anonymous";

    /** What can be done. */
    public enum Action {
        MODEL_INSTALLED,
        DRAFT_OPENED,
        DRAFT_SAVED,
        DRAFT_DISCARDED,
        VERSION_PUBLISHED,
        ACCOUNT_CREATED,
        ACCOUNT_CHANGED,
        PASSWORD_SET,
        SIGNED_IN,
        SIGN_IN_REFUSED
    }
}
