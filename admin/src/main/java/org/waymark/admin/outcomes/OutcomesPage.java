package org.waymark.admin.outcomes;

/** What the presenter asks of the page. */
interface OutcomesPage {

    void show(OutcomesState state);
}
