package org.waymark.admin.weights;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.core.model.CriterionId;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Notice;

/** Theirs and mine side by side, with what both started from, and a choice for each criterion. */
final class ConflictTable extends Div {
    private static final long serialVersionUID = 1;

    /** Somebody chose whose share counts. */
    interface OnChoice {
        void chosen(CriterionId criterion, boolean keepMine);
    }

    private final String savedBy;
    private final Instant savedAt;
    private final transient Map<CriterionId, ConflictLine> lines = new LinkedHashMap<>();

    ConflictTable(
            WeightsState.Conflict state,
            OnChoice onChoice,
            Consumer<Boolean> onAll,
            Runnable onSave,
            Runnable onLetGo) {
        savedBy = state.savedBy().value();
        savedAt = state.savedAt();
        setId("conflict");
        addClassName("wm-stack");
        for (var row : state.rows()) lines.put(row.id(), new ConflictLine(row, savedBy, onChoice));
        var all = new Div(
                action("conflict-all-theirs", "weights.conflict.all-theirs", Look.PLAIN, () -> onAll.accept(false)),
                action("conflict-all-mine", "weights.conflict.all-mine", Look.PLAIN, () -> onAll.accept(true)));
        all.addClassName("wm-row");
        var done = new Div(
                action("conflict-save", "weights.conflict.save", Look.PRIMARY, onSave),
                action("conflict-let-go", "weights.action.let-go", Look.DANGER, onLetGo));
        done.addClassName("wm-row");
        var card = new Div(all, table(), done);
        card.addClassName("wm-card");
        var notice = new Notice(
                Notice.Kind.CAUTION,
                getTranslation("weights.conflict.title", savedBy),
                getTranslation("weights.conflict.text"));
        notice.getElement().setAttribute("role", "alert");
        add(notice, card);
        show(state);
    }

    /** Whether it shows the same two sides, so that showing new choices is enough. */
    boolean isAbout(WeightsState.Conflict state) {
        return savedBy.equals(state.savedBy().value()) && savedAt.equals(state.savedAt());
    }

    void show(WeightsState.Conflict state) {
        for (var row : state.rows()) lines.get(row.id()).show(row);
    }

    private ActionButton action(String id, String key, Look look, Runnable action) {
        return new ActionButton(id, getTranslation(key, savedBy), look, action);
    }

    private Div table() {
        var table = new NativeTable();
        table.addClassNames("wm-table", "bo-conflict");
        table.getHead()
                .addRow()
                .add(
                        heading("weights.column.criterion", false),
                        heading("weights.conflict.base", true),
                        heading("weights.conflict.theirs", true),
                        heading("weights.conflict.mine", true),
                        heading("weights.conflict.result", true));
        lines.values().forEach(table.getBody()::add);
        var scroll = new Div(table);
        scroll.addClassName("wm-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("weights.conflict.table"));
        return scroll;
    }

    private NativeTableHeaderCell heading(String key, boolean figures) {
        var cell = new NativeTableHeaderCell(getTranslation(key, savedBy));
        cell.getElement().setAttribute("scope", "col");
        if (figures) cell.addClassName("wm-figure-cell");
        return cell;
    }
}
