package org.waymark.admin.look;

/** What the presenter asks of a page. */
interface LookPage {

    void show(LookState state);

    /** There is no such version. */
    void notFound();
}
