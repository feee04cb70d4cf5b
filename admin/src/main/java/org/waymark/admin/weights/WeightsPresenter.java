package org.waymark.admin.weights;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.waymark.admin.draft.DraftWorkspace;
import org.waymark.admin.draft.WeightConflict;
import org.waymark.admin.draft.WeightEditing;
import org.waymark.admin.draft.WeightSplit;
import org.waymark.admin.draft.WorkspacePosition;
import org.waymark.admin.parts.Percent;
import org.waymark.core.model.Criterion;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;

/** Turns what is in the workspace into rows, and what the administrator does into changes in the workspace. */
final class WeightsPresenter {

    private static final double TENTHS = 1_000;

    private final DraftWorkspace workspace;
    private final InstantSource time;
    private final WeightsPage page;

    WeightsPresenter(DraftWorkspace workspace, InstantSource time, WeightsPage page) {
        this.workspace = workspace;
        this.time = time;
        this.page = page;
    }

    /** Shows what is in the workspace, and goes on doing so until the returned action is run. */
    Runnable start() {
        show();
        return workspace.watch(this::show);
    }

    void openDraft() {
        workspace.open(workspace.current().number());
    }

    /** Moves a criterion as far as those that are kept leave room, and says so where that is less than asked for. */
    void slide(CriterionId criterion, double tenths) {
        if (!(workspace.position() instanceof WorkspacePosition.Editing(var editing))) return;
        double most = editing.mostFor(criterion);
        workspace.change(criterion, Math.min(tenths / TENTHS, most));
        if (isMore(tenths, most)) page.explain(criterion, OptionalInt.of(tenths(most)));
    }

    /**
     * Gives a criterion what was typed, to the tenth, or says why that cannot be and changes nothing.
     *
     * @param tenths of a percent; NaN for what is no number
     */
    void type(CriterionId criterion, double tenths) {
        if (!(workspace.position() instanceof WorkspacePosition.Editing(var editing))) return;
        double most = editing.mostFor(criterion);
        if (!(tenths >= 0 && tenths <= TENTHS)) page.explain(criterion, OptionalInt.empty());
        else if (isMore(tenths, most)) page.explain(criterion, OptionalInt.of(tenths(most)));
        else workspace.type(criterion, Math.min(tenths / TENTHS, most));
    }

    private static int tenths(double share) {
        return (int) Math.round(share * TENTHS);
    }

    private static boolean isMore(double tenths, double most) {
        return tenths > tenths(most);
    }

    /**
     * Makes a change that the end of a session kept from arriving.
     *
     * @param unsent a criterion and its percent, as in {@code pay 40.5}; empty if nothing was kept from arriving
     */
    void takeUp(String unsent) {
        if (!(workspace.position() instanceof WorkspacePosition.Editing(var editing))) return;
        var parts = unsent.split(" ");
        editing.draft().model().criteria().stream()
                .map(Criterion::id)
                .filter(id -> parts.length == 2 && id.key().equals(parts[0]))
                .findFirst()
                .ifPresent(id -> type(id, Percent.tenths(parts[1])));
    }

    void lock(CriterionId criterion, boolean on) {
        workspace.lock(criterion, on);
    }

    void undo() {
        workspace.undo();
    }

    void reset() {
        workspace.reset();
    }

    void choose(CriterionId criterion, boolean keepMine) {
        workspace.choose(criterion, keepMine);
    }

    void chooseAll(boolean keepMine) {
        workspace.chooseAll(keepMine);
    }

    void saveChoice() {
        workspace.save();
    }

    void reopen() {
        workspace.reopen();
    }

    void letGo() {
        workspace.letGo();
    }

    private void show() {
        page.show(
                switch (workspace.position()) {
                    case WorkspacePosition.Empty() -> published();
                    case WorkspacePosition.Editing(var editing) -> editing(editing);
                    case WorkspacePosition.Conflicting(var conflict) -> conflict(conflict);
                    case WorkspacePosition.Orphaned(var mine) ->
                        new WeightsState.Lost(workspace.current().number(), rows(mine));
                });
    }

    private WeightsState published() {
        var current = workspace.current();
        var split = WeightSplit.of(current.model()).tenthsOfPercent();
        var rows = current.model().criteria().stream()
                .map(criterion -> row(current.model(), criterion.id(), split, split, false))
                .toList();
        return new WeightsState.Published(current.number(), rows);
    }

    private WeightsState editing(WeightEditing editing) {
        return new WeightsState.Editing(
                editing.draft().basedOn(),
                rows(editing),
                editing.canUndo(),
                !editing.isLikeBasis(),
                workspace.leftAt(),
                time.instant());
    }

    private static List<WeightRow> rows(WeightEditing editing) {
        var model = editing.draft().model();
        var before = editing.basis().tenthsOfPercent();
        var now = editing.split().tenthsOfPercent();
        return model.criteria().stream()
                .map(criterion ->
                        row(model, criterion.id(), before, now, editing.locked().contains(criterion.id())))
                .toList();
    }

    private static WeightRow row(
            DecisionModel model,
            CriterionId id,
            Map<CriterionId, Integer> before,
            Map<CriterionId, Integer> now,
            boolean locked) {
        var criterion = model.criterion(id).orElseThrow();
        var language = model.defaultLocale();
        return new WeightRow(
                id,
                criterion.name().in(language, language),
                criterion.description().in(language, language),
                before.getOrDefault(id, 0),
                now.getOrDefault(id, 0),
                locked);
    }

    private WeightsState conflict(WeightConflict conflict) {
        var base = conflict.base().tenthsOfPercent();
        var theirs = conflict.theirSplit().tenthsOfPercent();
        var mine = conflict.mySplit().tenthsOfPercent();
        var result = conflict.result().tenthsOfPercent();
        var model = conflict.theirs().model();
        var rows = model.criteria().stream()
                .map(criterion -> new ConflictRow(
                        criterion.id(),
                        criterion.name().in(model.defaultLocale(), model.defaultLocale()),
                        base.getOrDefault(criterion.id(), 0),
                        theirs.getOrDefault(criterion.id(), 0),
                        mine.getOrDefault(criterion.id(), 0),
                        result.getOrDefault(criterion.id(), 0),
                        conflict.keptMine().contains(criterion.id())))
                .toList();
        return new WeightsState.Conflict(
                conflict.theirs().savedBy(), conflict.theirs().savedAt(), time.instant(), rows);
    }
}
