package org.waymark.admin.weights;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.waymark.admin.draft.DraftDesk;
import org.waymark.admin.draft.DraftDesk.Position;
import org.waymark.admin.draft.WeightConflict;
import org.waymark.admin.draft.WeightEditing;
import org.waymark.admin.draft.WeightSplit;
import org.waymark.core.model.CriterionId;
import org.waymark.core.model.DecisionModel;

/** Turns what lies on the desk into rows, and what the administrator does into changes on the desk. */
final class WeightsPresenter {

    private static final double TENTHS = 1_000;

    private final DraftDesk desk;
    private final InstantSource time;
    private final WeightsPage page;

    WeightsPresenter(DraftDesk desk, InstantSource time, WeightsPage page) {
        this.desk = desk;
        this.time = time;
        this.page = page;
    }

    /** Shows what lies on the desk, and goes on doing so until the returned action is run. */
    Runnable start() {
        show();
        return desk.watch(this::show);
    }

    void openDraft() {
        desk.open(desk.current().number());
    }

    /** @param tenths of a percent; what is not a number changes nothing */
    void change(CriterionId criterion, double tenths) {
        if (Double.isFinite(tenths)) desk.change(criterion, tenths / TENTHS);
        else show();
    }

    void lock(CriterionId criterion, boolean on) {
        desk.lock(criterion, on);
    }

    void undo() {
        desk.undo();
    }

    void reset() {
        desk.reset();
    }

    void choose(CriterionId criterion, boolean keepMine) {
        desk.choose(criterion, keepMine);
    }

    void chooseAll(boolean keepMine) {
        desk.chooseAll(keepMine);
    }

    void saveChoice() {
        desk.save();
    }

    void reopen() {
        desk.reopen();
    }

    void letGo() {
        desk.letGo();
    }

    private void show() {
        page.show(
                switch (desk.position()) {
                    case Position.Empty() -> published();
                    case Position.Editing(var editing) -> editing(editing);
                    case Position.Conflicting(var conflict) -> conflict(conflict);
                    case Position.Orphaned(var mine) ->
                        new WeightsState.Lost(desk.current().number(), rows(mine));
                });
    }

    private WeightsState published() {
        var current = desk.current();
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
                desk.leftAt(),
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
