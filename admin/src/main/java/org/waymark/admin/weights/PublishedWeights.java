package org.waymark.admin.weights;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.waymark.admin.parts.Percent;
import org.waymark.uikit.chart.Bars;
import org.waymark.uikit.chart.Chart;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;

/** The split of the version that assessments use, to look at. */
final class PublishedWeights extends Div {
    private static final long serialVersionUID = 1;

    PublishedWeights(WeightsState.Published state) {
        addClassName("wm-card");
        var bars = new Bars(state.rows().stream()
                .map(row -> new Bars.Row(row.name(), row.now(), Percent.of(row.now()), Optional.empty()))
                .toList());
        var table = new PlainTable(
                getTranslation("weights.published.table", state.current().value()),
                List.of(
                        Column.words(getTranslation("weights.column.criterion")),
                        Column.figures(getTranslation("weights.column.weight"))),
                state.rows().stream()
                        .map(row -> List.of(row.name(), Percent.of(row.now())))
                        .toList());
        add(new Chart("weights-published", getTranslation("weights.sum"), bars, table));
    }
}
