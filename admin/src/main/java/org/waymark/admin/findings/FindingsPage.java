package org.waymark.admin.findings;

/** What the presenter asks of the page. */
interface FindingsPage {

    void show(FindingsState state);
}
