package org.waymark.admin.weights;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final transient OnChange onChange;
    private final transient OnLock onLock;
    private final transient Map<CriterionId, WeightLine> lines = new LinkedHashMap<>();
    private final UnorderedList list = new UnorderedList();

    WeightsEditor(OnChange onChange, OnLock onLock) {
        this.onChange = onChange;
        this.onLock = onLock;
        list.addClassName("bo-weights");
        add(new Card("weights-editor", getTranslation("weights.editing.title"), list)
                .withLead(getTranslation("weights.editing.hint")));
    }

    void show(WeightsState.Editing state) {
        if (!lines.keySet().equals(idsOf(state))) rebuild(state);
        for (var row : state.rows()) lines.get(row.id()).show(row);
    }

    private static Set<CriterionId> idsOf(WeightsState.Editing state) {
        return state.rows().stream().map(WeightRow::id).collect(toSet());
    }

    private void rebuild(WeightsState.Editing state) {
        lines.clear();
        list.removeAll();
        for (var row : state.rows()) {
            var line = new WeightLine(row, onChange, onLock);
            lines.put(row.id(), line);
            list.add(new ListItem(line));
        }
    }
}
