package org.waymark.admin.draft;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.waymark.core.account.AccountName;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.document.Finding;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.publishing.Draft;
import org.waymark.core.publishing.ModelVersions;
import org.waymark.core.publishing.ModelVersions.Reply;
import org.waymark.core.publishing.Publishing;
import org.waymark.core.publishing.Publishing.PublishReply;
import org.waymark.core.publishing.Publishing.PublishReply.Accepted;
import org.waymark.core.publishing.Publishing.PublishReply.Refused;
import org.waymark.core.publishing.UnsavedWeights;
import org.waymark.core.publishing.UnsavedWeightsStore;

/**
 * Where one administrator works on the draft in one browser tab. It holds what is not saved yet, so that looking at
 * another page loses nothing, and informs those who show it when it changed. What is not saved is also kept in the store:
 * a workspace begins with what the same person's earlier session left there.
 */
public final class DraftWorkspace {

    private final ModelVersions versions;
    private final PublishedModels models;
    private final Publishing publishing;
    private final UnsavedWeightsStore store;
    private final InstantSource time;
    private final AccountName me;
    private final List<Runnable> watchers = new ArrayList<>();
    private WorkspacePosition position = new WorkspacePosition.Empty();
    private boolean isNew = true;
    private Optional<WeightEditing> kept = Optional.empty();
    private Optional<Instant> leftAt = Optional.empty();

    public DraftWorkspace(
            ModelVersions versions,
            PublishedModels models,
            Publishing publishing,
            UnsavedWeightsStore store,
            InstantSource time,
            AccountName me) {
        this.versions = versions;
        this.models = models;
        this.publishing = publishing;
        this.store = store;
        this.time = time;
        this.me = me;
    }

    public WorkspacePosition position() {
        return position;
    }

    public PublishedModel current() {
        return models.current();
    }

    /** The draft as it was loaded or last saved; empty if there is none. */
    public Optional<Draft> draft() {
        return switch (position) {
            case WorkspacePosition.Editing(var editing) -> Optional.of(editing.draft());
            case WorkspacePosition.Conflicting(var conflict) -> Optional.of(conflict.theirs());
            case WorkspacePosition.Empty() -> Optional.empty();
            case WorkspacePosition.Orphaned(var mine) -> Optional.empty();
        };
    }

    /** When the changes in the workspace were left unsaved in an earlier session; empty if they were not. */
    public Optional<Instant> leftAt() {
        return leftAt;
    }

    /** Runs {@code watcher} after every change, until the returned action is run. */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Looks at what is stored. Changes that are not saved stay. */
    public void refresh() {
        var stored = versions.draft();
        if (isNew) {
            begin(stored);
            return;
        }
        move(
                switch (position) {
                    case WorkspacePosition.Empty() -> loaded(stored);
                    case WorkspacePosition.Editing(var editing) when editing.isSaved() -> loaded(stored);
                    case WorkspacePosition.Editing(var editing) ->
                        stored.isPresent() ? position : new WorkspacePosition.Orphaned(editing);
                    case WorkspacePosition.Conflicting(var conflict) when conflict.isAgainst(stored) -> position;
                    case WorkspacePosition.Conflicting(var conflict) -> against(conflict.mine(), stored);
                    case WorkspacePosition.Orphaned(var mine) -> against(mine, stored);
                });
    }

    private void begin(Optional<Draft> stored) {
        var unsaved = store.find(me);
        leftAt = unsaved.map(UnsavedWeights::at);
        move(unsaved.map(left -> givenBack(left, stored)).orElseGet(() -> loaded(stored)));
    }

    /** The changes of an earlier session, where they stand now. */
    private WorkspacePosition givenBack(UnsavedWeights left, Optional<Draft> stored) {
        var current = stored.map(Draft::model).orElseGet(() -> models.current().model());
        var mine = WeightEditing.left(left, current, this::basisOf);
        kept = Optional.of(mine);
        return stored.filter(draft -> draft.revision() == left.revision()).isPresent()
                ? new WorkspacePosition.Editing(mine)
                : against(mine, stored);
    }

    private WorkspacePosition loaded(Optional<Draft> stored) {
        return stored.map(this::editing).orElseGet(WorkspacePosition.Empty::new);
    }

    private WorkspacePosition against(WeightEditing mine, Optional<Draft> stored) {
        return stored.<WorkspacePosition>map(
                        theirs -> new WorkspacePosition.Conflicting(WeightConflict.between(mine, theirs)))
                .orElseGet(() -> new WorkspacePosition.Orphaned(mine));
    }

    private WorkspacePosition editing(Draft draft) {
        return new WorkspacePosition.Editing(WeightEditing.of(draft, basisOf(draft)));
    }

    private WeightSplit basisOf(Draft draft) {
        return WeightSplit.of(
                models.find(draft.basedOn()).orElseGet(models::current).model());
    }

    /** Opens a draft from a version, or takes the one that is already open. */
    public void open(VersionNumber basis) {
        move(editing(versions.open(basis, me, time.instant())));
    }

    /** Opens a draft from the version in use that holds {@code model} instead of it; an open draft stays as it is. */
    public void openWith(DecisionModel model) {
        var opened = versions.open(models.current().number(), me, time.instant());
        if (opened.model().equals(models.current().model())) {
            versions.save(opened.with(model), me, time.instant());
        }
        move(loaded(versions.draft()));
    }

    public void change(CriterionId criterion, double share) {
        edit(editing -> editing.change(criterion, share));
    }

    /** Gives a criterion exactly that share, which it keeps from then on. */
    public void type(CriterionId criterion, double share) {
        edit(editing -> editing.type(criterion, share));
    }

    public void lock(CriterionId criterion, boolean on) {
        edit(editing -> editing.lock(criterion, on));
    }

    public void undo() {
        edit(WeightEditing::undo);
    }

    public void reset() {
        edit(WeightEditing::reset);
    }

    private void edit(UnaryOperator<WeightEditing> change) {
        if (position instanceof WorkspacePosition.Editing(var editing)) {
            move(new WorkspacePosition.Editing(change.apply(editing)));
        }
    }

    public void choose(CriterionId criterion, boolean keepMine) {
        decide(conflict -> conflict.choose(criterion, keepMine));
    }

    public void chooseAll(boolean keepMine) {
        decide(conflict -> conflict.chooseAll(keepMine));
    }

    private void decide(UnaryOperator<WeightConflict> choice) {
        if (position instanceof WorkspacePosition.Conflicting(var conflict)) {
            move(new WorkspacePosition.Conflicting(choice.apply(conflict)));
        }
    }

    /**
     * Saves what is in the workspace: my changes, or the choice between theirs and mine.
     *
     * @return whether everything in the workspace is stored now
     */
    public boolean save() {
        return switch (position) {
            case WorkspacePosition.Empty() -> false;
            case WorkspacePosition.Orphaned(var mine) -> false;
            case WorkspacePosition.Editing(var editing) -> editing.isSaved() || save(editing);
            case WorkspacePosition.Conflicting(var conflict) -> save(conflict.resolved());
        };
    }

    private boolean save(WeightEditing editing) {
        var reply = versions.save(editing.result(), me, time.instant());
        move(
                switch (reply) {
                    case Reply.Done<Draft>(var stored) -> new WorkspacePosition.Editing(editing.storedAs(stored));
                    case Reply.Stale<Draft>(var theirs) ->
                        new WorkspacePosition.Conflicting(WeightConflict.between(editing, theirs));
                    case Reply.Gone<Draft>() -> new WorkspacePosition.Orphaned(editing);
                });
        return reply instanceof Reply.Done<Draft>;
    }

    /** What is wrong, or may be, with the stored draft; nothing if there is none. */
    public List<Finding> findings() {
        return draft().map(publishing::findings).orElse(List.of());
    }

    /** Publishes the stored draft, unless something speaks against it or somebody saved in between. */
    public PublishReply publish(String reason) {
        var draft = draft().orElseThrow(() -> new IllegalStateException("there is no draft to publish"));
        var reply = publishing.publish(draft, reason, me);
        switch (reply) {
            case Accepted(Reply.Done<PublishedModel>(var version)) -> clear();
            case Accepted(Reply.Gone<PublishedModel>()) -> clear();
            case Accepted(Reply.Stale<PublishedModel>(var theirs)) -> move(afterStale(theirs));
            case Refused(var findings) -> {}
        }
        return reply;
    }

    /** Throws the draft away, unless somebody saved in between: then nothing is lost and theirs is shown first. */
    public Reply<Draft> discard() {
        var draft = draft().orElseThrow(() -> new IllegalStateException("there is no draft to discard"));
        var reply = versions.discard(draft, me, time.instant());
        switch (reply) {
            case Reply.Done<Draft>(var gone) -> clear();
            case Reply.Gone<Draft>() -> clear();
            case Reply.Stale<Draft>(var theirs) -> move(afterStale(theirs));
        }
        return reply;
    }

    private WorkspacePosition afterStale(Draft theirs) {
        return position instanceof WorkspacePosition.Editing(var editing) && !editing.isSaved()
                ? new WorkspacePosition.Conflicting(WeightConflict.between(editing, theirs))
                : editing(theirs);
    }

    /** Opens a draft from the current version, with the changes that lost their draft. They are not saved yet. */
    public void reopen() {
        if (position instanceof WorkspacePosition.Orphaned(var mine)) {
            var draft = versions.open(models.current().number(), me, time.instant());
            var fresh = WeightEditing.of(draft, basisOf(draft));
            move(new WorkspacePosition.Editing(fresh.takingOver(mine.split())));
        }
    }

    /** Lets changes go that are not saved, and shows what is stored. */
    public void letGo() {
        clear();
        refresh();
    }

    private void clear() {
        move(new WorkspacePosition.Empty());
    }

    private void move(WorkspacePosition next) {
        position = next;
        isNew = false;
        keepUnsaved();
        List.copyOf(watchers).forEach(Runnable::run);
    }

    private void keepUnsaved() {
        var unsaved = unsaved();
        if (unsaved.equals(kept)) return;
        unsaved.ifPresentOrElse(mine -> store.keep(mine.unsaved(me, time.instant())), () -> store.remove(me));
        kept = unsaved;
        if (unsaved.isEmpty()) leftAt = Optional.empty();
    }

    private Optional<WeightEditing> unsaved() {
        return switch (position) {
            case WorkspacePosition.Empty() -> Optional.empty();
            case WorkspacePosition.Editing(var editing) -> Optional.of(editing).filter(it -> !it.isSaved());
            case WorkspacePosition.Conflicting(var conflict) -> Optional.of(conflict.mine());
            case WorkspacePosition.Orphaned(var mine) -> Optional.of(mine);
        };
    }
}
