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
    private final transient PageTexts texts;

    WhyCard(Why why, PageTexts texts) {
        this.why = why;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        return new Card(
                "result-why",
                texts.say("result.why.title"),
                new Chart(
                        "result-why-chart",
                        texts.say(why.lead()),
                        new Bars(why.shown().stream()
                                .map(row -> new Bars.Row(
                                        texts.say(row.criterion()),
                                        row.points(),
                                        points(row),
                                        Optional.of(why.best().colour())))
                                .toList()),
                        new PlainTable(
                                texts.say("result.why.table"),
                                List.of(
                                        Column.words(texts.say("result.table.criterion")),
                                        Column.figures(texts.say("result.why.column")),
                                        Column.figures(texts.say("result.table.weight"))),
                                why.all().stream()
                                        .map(row -> List.of(
                                                texts.say(row.criterion()),
                                                points(row),
                                                texts.say("result.percent", row.weight())))
                                        .toList())));
    }

    private String points(Points row) {
        return texts.say(row.points() < 0 ? "result.points.against" : "result.points.for", Math.abs(row.points()));
    }
}
