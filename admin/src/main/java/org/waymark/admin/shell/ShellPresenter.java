package org.waymark.admin.shell;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.waymark.admin.access.CurrentUser;
import org.waymark.admin.draft.DraftDesk;
import org.waymark.admin.draft.DraftDesk.Position;
import org.waymark.admin.shell.DraftLine.Standing;
import org.waymark.core.publishing.Draft;
import org.waymark.core.publishing.ModelVersions.Reply;
import org.waymark.uikit.text.Phrase;

/** Keeps the draft's state in sight and lets it be discarded. */
final class ShellPresenter {

    private final Optional<CurrentUser> caller;
    private final Optional<DraftDesk> desk;
    private final InstantSource time;
    private final ShellPage page;

    /** @param desk empty unless the caller is an administrator */
    ShellPresenter(Optional<CurrentUser> caller, Optional<DraftDesk> desk, InstantSource time, ShellPage page) {
        this.caller = caller;
        this.desk = desk;
        this.time = time;
        this.page = page;
    }

    /** Looks at what is stored, as each page opens. */
    void refresh() {
        desk.ifPresent(DraftDesk::refresh);
        show();
    }

    void show() {
        page.show(new ShellState(
                caller.map(who -> who.name().value()),
                caller.map(NavEntry::of).orElse(List.of()),
                desk.flatMap(ShellPresenter::line),
                desk.map(known -> known.findings().size()).orElse(0),
                time.instant()));
    }

    private static Optional<DraftLine> line(DraftDesk desk) {
        return desk.draft()
                .map(draft -> new DraftLine(
                        desk.current().number().next(), standing(desk.position()), draft.savedAt(), draft.savedBy()));
    }

    private static Standing standing(Position position) {
        return switch (position) {
            case Position.Editing(var editing) -> editing.isSaved() ? Standing.SAVED : Standing.UNSAVED;
            case Position.Conflicting(var conflict) -> Standing.CONFLICT;
            case Position.Empty() -> Standing.SAVED;
            case Position.Orphaned(var mine) -> Standing.SAVED;
        };
    }

    /** What cannot be saved because somebody else did is settled on the page of the weights. */
    void save() {
        desk.filter(known -> !known.save()).ifPresent(known -> page.open("weights"));
    }

    void discard() {
        desk.ifPresent(known -> {
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
