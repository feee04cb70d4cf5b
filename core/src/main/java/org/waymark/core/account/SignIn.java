package org.waymark.core.account;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignIn {

    /** The password is right and the account active. {@code device} is what the browser shows the next time. */
    record Welcome(Account account, DeviceToken device) implements SignIn {}

    /** Wrong name, wrong password or inactive account; which of them is not reported. */
    record Refused() implements SignIn {}

    /** Too many attempts failed; the password was not looked at. {@code untilNext} is how long until the next one counts. */
    record Throttled(Duration untilNext) implements SignIn {}
}
