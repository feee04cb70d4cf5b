package org.waymark.admin.versions;

import java.util.List;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.Change;

/** What the presenter asks of the page. */
interface VersionsPage {

    void show(VersionsState state);

    /** Shows what {@code version} changed of the one before it. */
    void show(VersionNumber version, List<Change> changes);

    /** Shows what the default model of the program would change of the version in use. */
    void showNewEdition(List<Change> changes);

    void open(String path);
}
