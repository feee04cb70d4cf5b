package org.waymark.admin.versions;

import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.core.publishing.ModelVersions;

/** Lists the versions and opens drafts from them. */
final class VersionsPresenter {

    private final ModelVersions versions;
    private final PublishedModels models;
    private final DraftWorkspace workspace;
    private final VersionsPage page;

    VersionsPresenter(ModelVersions versions, PublishedModels models, DraftWorkspace workspace, VersionsPage page) {
        this.versions = versions;
        this.models = models;
        this.workspace = workspace;
        this.page = page;
    }

    /** Shows the versions, and goes on doing so as the draft comes and goes, until the returned action is run. */
    Runnable start() {
        show();
        return workspace.watch(this::show);
    }

    private void show() {
        page.show(new VersionsState(versions.summaries(), workspace.draft().isEmpty()));
    }

    /** What {@code version} changed of the one before it. */
    void showChanges(VersionNumber version) {
        if (version.equals(VersionNumber.FIRST)) return;
        var before = models.find(new VersionNumber(version.value() - 1)).orElseThrow();
        var after = models.find(version).orElseThrow();
        page.show(version, ModelChanges.between(before.model(), after.model()));
    }

    void openDraft(VersionNumber basis) {
        workspace.open(basis);
        page.open("weights");
    }
}
