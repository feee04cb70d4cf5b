package org.waymark.admin.backtest;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.backtest.BackTest;
import org.waymark.core.document.Finding;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.Draft;

/** Begins and ends back-tests of the stored draft, and says how they stand. */
final class BackTestPresenter {

    private final DraftWorkspace workspace;
    private final PublishedModels models;
    private final BackTests tests;
    private final InstantSource time;
    private final BackTestPage page;

    BackTestPresenter(
            DraftWorkspace workspace, PublishedModels models, BackTests tests, InstantSource time, BackTestPage page) {
        this.workspace = workspace;
        this.models = models;
        this.tests = tests;
        this.time = time;
        this.page = page;
    }

    void start() {
        workspace.refresh();
        show();
    }

    void run() {
        workspace.refresh();
        workspace.draft().filter(draft -> !hasErrors()).ifPresent(draft -> {
            var today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
            tests.begin(BackTest.of(models.current().model(), draft.model(), versions(), today), draft.revision());
        });
        show();
    }

    void cancel() {
        tests.latest().ifPresent(BackTestRun::cancel);
        show();
    }

    private List<PublishedModel> versions() {
        return IntStream.rangeClosed(
                        VersionNumber.FIRST.value(), models.current().number().value())
                .mapToObj(number -> models.find(new VersionNumber(number)))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean hasErrors() {
        return workspace.findings().stream().anyMatch(Finding::isError);
    }

    void show() {
        var draft = workspace.draft();
        var run = tests.latest();
        page.show(new BackTestState(
                draft.map(some -> models.current().number().next()),
                draft.isPresent() && hasErrors(),
                run,
                run.filter(latest -> draft.map(Draft::revision)
                                .filter(revision -> revision == latest.revision())
                                .isEmpty())
                        .isPresent(),
                draft.map(Draft::model).orElseGet(() -> models.current().model())));
    }
}
