package org.waymark.admin.weights;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.core.model.CriterionId;
import org.waymark.uikit.part.Card;

/** A line with a slider for each criterion. */
final class WeightsEditor extends Div {
    private static final long serialVersionUID = 1;

    /** Somebody gave a criterion a share, in tenths of a percent. */
    interface OnChange {
        void changed(CriterionId criterion, double tenths);
    }

    /** Somebody wants a criterion to keep its share while others change, or not any more. */
    interface OnLock {
        void locked(CriterionId criterion, boolean on);
    }

    private final transient OnChange onSlide;
    private final transient OnChange onType;
    private final transient OnLock onLock;
    private final transient Map<CriterionId, WeightLine> lines = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();

    WeightsEditor(OnChange onSlide, OnChange onType, OnLock onLock) {
        this.onSlide = onSlide;
        this.onType = onType;
        this.onLock = onLock;
        list.addClassName("bo-weights");
        add(new Card("weights-editor", getTranslation("weights.editing.title"), list)
                .withLead(getTranslation("weights.editing.hint")));
    }

    void show(WeightsState.Editing state) {
        if (!lines.keySet().equals(idsOf(state))) rebuild(state);
        showSoon(() -> state.rows().forEach(row -> lines.get(row.id()).show(row)));
    }

    /** What was asked for stays in its place, to be put right. */
    void explain(CriterionId criterion, OptionalInt most) {
        showSoon(() -> lines.get(criterion).explain(most));
    }

    /**
     * Once all that the browser sent was heard: what stands in a field that was changed too must not be overwritten before it was
     * heard.
     */
    private void showSoon(SerializableRunnable showing) {
        getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, context -> showing.run()));
    }

    private static Set<CriterionId> idsOf(WeightsState.Editing state) {
        return state.rows().stream().map(WeightRow::id).collect(toSet());
    }

    private void rebuild(WeightsState.Editing state) {
        lines.clear();
        list.removeAll();
        for (var row : state.rows()) {
            var line = new WeightLine(row, onSlide, onType, onLock);
            lines.put(row.id(), line);
            list.add(new ListItem(line));
        }
    }
}
