package org.waymark.admin.access;

import org.waymark.core.account.DeviceToken;

/** What the presenter asks of the sign-in page. */
interface SignInPage {

    void show(SignInState state);

    /** Starts the session of {@code caller}, remembers the device and opens the page they asked for. */
    void enter(CurrentUser caller, DeviceToken device);
}
