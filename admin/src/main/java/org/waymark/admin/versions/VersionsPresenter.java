package org.waymark.admin.versions;

import java.util.List;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.ModelChanges;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.ModelVersions.VersionSummary;

/** Lists the versions and opens drafts from them. */
final class VersionsPresenter {

    private final ModelVersions versions;
    private final PublishedModels models;
    private final DraftWorkspace workspace;
    private final VersionsPage page;
    private final DecisionModel defaultModel;

    /** @param defaultModel that of the program */
    VersionsPresenter(
            ModelVersions versions,
            PublishedModels models,
            DraftWorkspace workspace,
            VersionsPage page,
            DecisionModel defaultModel) {
        this.defaultModel = defaultModel;
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
        var summaries = versions.summaries();
        page.show(new VersionsState(summaries, workspace.draft().isEmpty(), hasNewEdition(summaries)));
    }

    /** Once it is a version, be it an old one, an administrator has seen it. */
    private boolean hasNewEdition(List<VersionSummary> summaries) {
        return summaries.stream()
                .flatMap(version -> models.find(version.number()).stream())
                .noneMatch(version -> version.model().equals(defaultModel));
    }

    /** What the default model of the program would change of the version in use. */
    void showNewEdition() {
        page.showNewEdition(ModelChanges.between(models.current().model(), defaultModel));
    }

    /** Opens a draft with the default model of the program. */
    void openNewEdition() {
        workspace.openWith(defaultModel);
        page.open("findings");
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
