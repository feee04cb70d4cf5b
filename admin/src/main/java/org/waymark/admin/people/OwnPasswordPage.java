package org.waymark.admin.people;

import org.waymark.admin.access.CurrentUser;

/** What the presenter asks of the page. */
interface OwnPasswordPage {

    void show(OwnPasswordState state);

    /** Lets this session go on, as the only one of the account. */
    void goOn(CurrentUser caller);
}
