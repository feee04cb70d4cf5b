package org.waymark.web.result;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Optional;
import org.waymark.uikit.chart.Bars;
import org.waymark.uikit.chart.Chart;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;
import org.waymark.web.result.ResultState.Points;
import org.waymark.web.result.ResultState.Why;

/** What speaks for the best path and what against. */
final class WhyCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient Why why;
    private final transient Saying saying;

    WhyCard(Why why, Saying saying) {
        this.why = why;
        this.saying = saying;
    }

    @Override
    protected Card initContent() {
        return new Card(
                "result-why",
                saying.say("result.why.title"),
                new Chart(
                        "result-why-chart",
                        saying.say(why.lead()),
                        new Bars(why.shown().stream()
                                .map(row -> new Bars.Row(
                                        saying.say(row.criterion()),
                                        row.points(),
                                        points(row),
                                        Optional.of(why.best().colour())))
                                .toList()),
                        new PlainTable(
                                saying.say("result.why.table"),
                                List.of(
                                        Column.words(saying.say("result.table.criterion")),
                                        Column.figures(saying.say("result.why.column")),
                                        Column.figures(saying.say("result.table.weight"))),
                                why.all().stream()
                                        .map(row -> List.of(
                                                saying.say(row.criterion()),
                                                points(row),
                                                saying.say("result.percent", row.weight())))
                                        .toList())));
    }

    private String points(Points row) {
        return saying.say(row.points() < 0 ? "result.points.against" : "result.points.for", Math.abs(row.points()));
    }
}
