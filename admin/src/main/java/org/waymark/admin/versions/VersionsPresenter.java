package org.waymark.admin.versions;

import org.waymark.admin.draft.DraftDesk;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.core.publishing.ModelVersions;

/** Lists the versions and opens drafts from them. */
final class VersionsPresenter {

    private final ModelVersions versions;
    private final PublishedModels models;
    private final DraftDesk desk;
    private final VersionsPage page;

    VersionsPresenter(ModelVersions versions, PublishedModels models, DraftDesk desk, VersionsPage page) {
        this.versions = versions;
        this.models = models;
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

    /** What {@code version} changed of the one before it. */
    void showChanges(VersionNumber version) {
        if (version.equals(VersionNumber.FIRST)) return;
        var before = models.find(new VersionNumber(version.value() - 1)).orElseThrow();
        var after = models.find(version).orElseThrow();
        page.show(version, ModelChanges.between(before.model(), after.model()));
    }

    void openDraft(VersionNumber basis) {
        desk.open(basis);
        page.open("weights");
    }
}
