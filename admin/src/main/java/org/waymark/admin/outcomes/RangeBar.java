package org.waymark.admin.outcomes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.waymark.admin.parts.LabelledField;
import org.waymark.admin.parts.Words;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** Asks for the days to look at. */
final class RangeBar extends Div {
    private static final long serialVersionUID = 1;

    private final LabelledField first = new LabelledField("range-first", getTranslation("outcomes.range.first"));
    private final LabelledField last = new LabelledField("range-last", getTranslation("outcomes.range.last"));
    private final Paragraph problem = new Paragraph();

    RangeBar(BiConsumer<String, String> onRange, IntConsumer onLast) {
        addClassName("bo-range");
        first.input().setType("date");
        last.input().setType("date");
        problem.setId("range-problem");
        problem.addClassName("wm-field-error");
        problem.getElement().setAttribute("role", "alert");
        var show = new ActionButton(
                "range-show",
                getTranslation("outcomes.range.show"),
                Look.PLAIN,
                () -> onRange.accept(first.input().getValue(), last.input().getValue()));
        var row = new Div(first, last, show);
        row.addClassName("bo-range-row");
        for (int days : new int[] {30, 90, 365}) {
            row.add(new ActionButton(
                    "range-last-" + days,
                    getTranslation("outcomes.range.last-days", days),
                    Look.QUIET,
                    () -> onLast.accept(days)));
        }
        add(row, problem);
    }

    void show(OutcomesState state) {
        problem.setText(state.problem().map(phrase -> Words.of(this, phrase)).orElse(""));
        if (state.problem().isPresent()) return;
        first.input().setValue(state.range().first().toString());
        last.input().setValue(state.range().last().toString());
    }
}
