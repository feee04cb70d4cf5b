package org.waymark.admin.versions;

/** What the presenter asks of the page. */
interface VersionsPage {

    void show(VersionsState state);

    void open(String path);
}
