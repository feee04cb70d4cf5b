package org.waymark.admin.inspection;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.uikit.text.Phrase;

/** Chooses the model to look at: the version asked for, else the draft, else the version that assessments use. */
final class InspectionPresenter {

    private final PublishedModels models;
    private final DraftWorkspace workspace;
    private final InstantSource time;
    private final InspectionPage page;

    InspectionPresenter(PublishedModels models, DraftWorkspace workspace, InstantSource time, InspectionPage page) {
        this.models = models;
        this.workspace = workspace;
        this.time = time;
        this.page = page;
    }

    /** @param version as in the address; empty if none is asked for */
    void start(Optional<String> version) {
        if (version.isPresent()) {
            find(version.get()).ifPresentOrElse(this::showVersion, page::notFound);
            return;
        }
        workspace.refresh();
        var current = models.current();
        workspace
                .draft()
                .ifPresentOrElse(
                        draft -> show(
                                draft.model(),
                                Phrase.of(
                                        "look.whose.draft",
                                        current.number().next().value()),
                                Optional.empty()),
                        () -> show(
                                current.model(),
                                Phrase.of("look.whose.current", current.number().value()),
                                Optional.empty()));
    }

    private Optional<PublishedModel> find(String version) {
        if (!version.matches("[1-9][0-9]{0,6}")) return Optional.empty();
        return models.find(new VersionNumber(Integer.parseInt(version)));
    }

    private void showVersion(PublishedModel version) {
        show(version.model(), Phrase.of("look.whose.version", version.number().value()), Optional.of(version.number()));
    }

    private void show(DecisionModel model, Phrase whose, Optional<VersionNumber> chosen) {
        page.show(new InspectionState(model, whose, chosen, LocalDate.ofInstant(time.instant(), ZoneOffset.UTC)));
    }
}
