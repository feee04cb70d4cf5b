package org.waymark.admin.inspection;

/** What the presenter asks of a page. */
interface InspectionPage {

    void show(InspectionState state);

    /** There is no such version. */
    void notFound();
}
