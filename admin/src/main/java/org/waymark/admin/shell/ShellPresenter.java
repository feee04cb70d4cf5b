package org.waymark.admin.shell;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.waymark.admin.access.CurrentUser;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.WorkspacePosition;
import org.waymark.admin.shell.DraftLine.Standing;
import org.waymark.core.publishing.Draft;
import org.waymark.core.publishing.ModelVersions.Reply;
import org.waymark.uikit.text.Phrase;

/** Keeps the draft's state in sight and lets it be discarded. */
final class ShellPresenter {

    private final Optional<CurrentUser> caller;
    private final Optional<DraftWorkspace> workspace;
    private final InstantSource time;
    private final ShellPage page;

    /** @param workspace empty unless the caller is an administrator */
    ShellPresenter(
            Optional<CurrentUser> caller, Optional<DraftWorkspace> workspace, InstantSource time, ShellPage page) {
        this.caller = caller;
        this.workspace = workspace;
        this.time = time;
        this.page = page;
    }

    /** Looks at what is stored, as each page opens. */
    void refresh() {
        workspace.ifPresent(DraftWorkspace::refresh);
        show();
    }

    void show() {
        page.show(new ShellState(
                caller.map(who -> who.name().value()),
                caller.map(NavEntry::of).orElse(List.of()),
                workspace.flatMap(ShellPresenter::line),
                workspace.map(known -> known.findings().size()).orElse(0),
                time.instant()));
    }

    private static Optional<DraftLine> line(DraftWorkspace workspace) {
        return workspace
                .draft()
                .map(draft -> new DraftLine(
                        workspace.current().number().next(),
                        standing(workspace.position()),
                        draft.savedAt(),
                        draft.savedBy()));
    }

    private static Standing standing(WorkspacePosition position) {
        return switch (position) {
            case WorkspacePosition.Editing(var editing) -> editing.isSaved() ? Standing.SAVED : Standing.UNSAVED;
            case WorkspacePosition.Conflicting(var conflict) -> Standing.CONFLICT;
            case WorkspacePosition.Empty() -> Standing.SAVED;
            case WorkspacePosition.Orphaned(var mine) -> Standing.SAVED;
        };
    }

    /** What cannot be saved because somebody else did is settled on the page of the weights. */
    void save() {
        workspace.filter(known -> !known.save()).ifPresent(known -> page.open("weights"));
    }

    void discard() {
        workspace.ifPresent(known -> {
            page.say(
                    switch (known.discard()) {
                        case Reply.Done<Draft>(var gone) -> Phrase.of("shell.said.discarded");
                        case Reply.Gone<Draft>() -> Phrase.of("shell.said.already-gone");
                        case Reply.Stale<Draft>(var theirs) ->
                            Phrase.of(
                                    "shell.said.saved-in-between",
                                    theirs.savedBy().value());
                    });
            page.open("weights");
        });
    }
}
