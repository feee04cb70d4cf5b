package org.waymark.admin.weights;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.ToIntFunction;
import org.waymark.admin.parts.Percent;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;

/** The split before and after as two bars above each other, with a sentence, and the table behind them. */
final class SplitPicture extends Div {
    private static final long serialVersionUID = 1;

    private final Paragraph sentence = new Paragraph();
    private final Span beforeLabel = new Span();
    private final Div before = new Div();
    private final Div now = new Div();
    private final Disclosure behind = new Disclosure("split-table", getTranslation("common.action.show-table"));

    SplitPicture() {
        setId("split");
        addClassNames("wm-card", "bo-split");
        sentence.setId("split-sentence");
        sentence.addClassName("wm-text");
        before.addClassName("bo-split-bar");
        now.addClassName("bo-split-bar");
        var bars = new Div(beforeLabel, before, new Span(getTranslation("weights.column.draft")), now);
        bars.addClassName("bo-split-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        add(sentence, bars, behind);
    }

    void show(WeightsState.Editing state) {
        int basis = state.basis().value();
        beforeLabel.setText(getTranslation("weights.split.before", basis));
        sentence.setText(state.mostChanged()
                .map(row -> getTranslation(
                        row.hasGrown() ? "weights.split.grown" : "weights.split.shrunk",
                        row.name(),
                        Percent.number(row.before()),
                        Percent.number(row.now())))
                .orElseGet(() -> getTranslation("weights.split.unchanged", basis)));
        fill(before, state.rows(), WeightRow::before);
        fill(now, state.rows(), WeightRow::now);
        behind.setContent(table(this, state.rows()));
    }

    private static void fill(Div bar, List<WeightRow> rows, ToIntFunction<WeightRow> share) {
        bar.removeAll();
        for (var row : rows) {
            int tenths = share.applyAsInt(row);
            if (tenths == 0) continue;
            var figure = new Span(Percent.number(tenths));
            figure.addClassName("bo-split-figure");
            var segment = new Div(figure, new Span(row.name()));
            segment.getStyle().set("flex-grow", Integer.toString(tenths));
            segment.setClassName("bo-grown", row.hasGrown());
            segment.setClassName("bo-shrunk", row.hasShrunk());
            segment.setClassName("bo-narrow", tenths < 35);
            bar.add(segment);
        }
    }

    static PlainTable table(Component place, List<WeightRow> rows) {
        return new PlainTable(
                place.getTranslation("weights.split.table"),
                List.of(
                        Column.words(place.getTranslation("weights.column.criterion")),
                        Column.figures(place.getTranslation("weights.column.before")),
                        Column.figures(place.getTranslation("weights.column.draft")),
                        Column.figures(place.getTranslation("weights.column.change"))),
                rows.stream()
                        .map(row -> List.of(
                                row.name(),
                                Percent.of(row.before()),
                                Percent.of(row.now()),
                                Percent.change(row.before(), row.now())))
                        .toList());
    }
}
