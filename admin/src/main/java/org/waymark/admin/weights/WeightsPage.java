package org.waymark.admin.weights;

/** What the presenter asks of the page. */
interface WeightsPage {

    void show(WeightsState state);
}
