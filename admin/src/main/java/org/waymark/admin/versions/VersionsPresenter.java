package org.waymark.admin.versions;

import org.waymark.admin.draft.DraftDesk;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.ModelVersions;

/** Lists the versions and opens drafts from them. */
final class VersionsPresenter {

    private final ModelVersions versions;
    private final DraftDesk desk;
    private final VersionsPage page;

    VersionsPresenter(ModelVersions versions, DraftDesk desk, VersionsPage page) {
        this.versions = versions;
        this.desk = desk;
        this.page = page;
    }

    /** Shows the versions, and goes on doing so as the draft comes and goes, until the returned action is run. */
    Runnable start() {
        show();
        return desk.watch(this::show);
    }

    private void show() {
        page.show(new VersionsState(versions.lines(), desk.draft().isEmpty()));
    }

    void openDraft(VersionNumber basis) {
        desk.open(basis);
        page.open("weights");
    }
}
