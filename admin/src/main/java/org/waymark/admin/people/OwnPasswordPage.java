package org.waymark.admin.people;

/** What the presenter asks of the page. */
interface OwnPasswordPage {

    void show(OwnPasswordState state);
}
