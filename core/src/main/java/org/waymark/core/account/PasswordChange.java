package org.waymark.core.account;

import java.time.Duration;

/** What became of an attempt to change one's own password. */
public sealed interface PasswordChange {

    /** It was changed. {@code account} is in its new generation, under which the session goes on that changed it. */
    record Changed(Account account) implements PasswordChange {}

    /** The current password is wrong, or no longer the current one. */
    record Refused() implements PasswordChange {}

    /** Too many attempts failed; the current password was not looked at. */
    record Throttled(Duration untilNext) implements PasswordChange {}
}
