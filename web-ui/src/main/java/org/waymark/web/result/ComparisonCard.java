package org.waymark.web.result;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.model.Evidence.Strength;
import org.waymark.uikit.chart.IntervalPlot;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.Notice;
import org.waymark.uikit.part.PathName;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;
import org.waymark.web.result.ResultState.Cell;
import org.waymark.web.result.ResultState.Comparison;
import org.waymark.web.result.ResultState.Row;

/** The paths side by side, criterion by criterion, with what they rest on. */
final class ComparisonCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient Comparison comparison;
    private final transient PageTexts texts;

    ComparisonCard(Comparison comparison, PageTexts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        var card = new Card("result-comparison", texts.say("result.comparison.title"))
                .withLead(texts.say("result.comparison.lead"));
        comparison
                .aged()
                .ifPresent(aged ->
                        card.add(new Notice(Notice.Kind.CAUTION, texts.say("result.aged.title"), texts.say(aged))));
        var keys = new UnorderedList();
        keys.addClassName("wm-keys");
        comparison.paths().forEach(path -> keys.add(new ListItem(new PathName(path.name(), path.colour()))));
        var rows = new OrderedList();
        rows.addClassName("comparison");
        int number = 0;
        for (var row : comparison.rows()) rows.add(drawn(row, ++number));
        card.add(keys, rows, new Disclosure("result-comparison-table", texts.say("common.action.show-table"), table()));
        return card;
    }

    private ListItem drawn(Row row, int number) {
        var name = new H3(row.criterion());
        name.addClassName("wm-subheading");
        var weight = new Paragraph(texts.say("result.comparison.weight", row.weight(), row.unit()));
        weight.addClassName("wm-small");
        var head = new Div(name, weight);
        head.addClassName("comparison-head");

        var lanes = new IntervalPlot(
                row.cells().stream()
                        .map(cell -> new IntervalPlot.Lane(
                                cell.path().colour(),
                                cell.onScale().low(),
                                cell.onScale().expected(),
                                cell.onScale().high(),
                                texts.say("result.number", cell.inUnit().expected())))
                        .toList(),
                row.need());
        lanes.getElement().setAttribute("aria-hidden", "true");
        var ends = new Div(new Span(row.worst()), new Span(row.best()));
        ends.addClassName("comparison-ends");
        var picture = new Div(lanes, ends);
        picture.addClassName("comparison-picture");
        if (row.need().isPresent()) {
            var need = new Paragraph(texts.say(row.needed()));
            need.addClassName("comparison-need");
            picture.add(need);
        }
        return new ListItem(head, picture, evidence(row, number));
    }

    private Component evidence(Row row, int number) {
        if (row.fromMonths()) {
            return new Disclosure(
                    "result-evidence-" + number,
                    texts.say("result.comparison.months.title"),
                    new Paragraph(row.description()),
                    new Paragraph(texts.say("result.comparison.months.text")));
        }
        var list = new UnorderedList();
        list.addClassName("changes");
        row.sources().forEach(source -> list.add(new ListItem(new SourceLine(source, texts))));
        long assumed = row.sources().stream()
                .filter(source -> source.strength() == Strength.ASSUMED)
                .count();
        return new Disclosure(
                "result-evidence-" + number,
                texts.say("result.comparison.evidence", row.sources().size(), assumed),
                new Paragraph(row.description()),
                list);
    }

    private PlainTable table() {
        var columns = new ArrayList<>(List.of(
                Column.words(texts.say("result.table.criterion")), Column.words(texts.say("result.table.unit"))));
        comparison.paths().forEach(path -> columns.add(Column.figures(path.name())));
        return new PlainTable(
                texts.say("result.comparison.table"),
                columns,
                comparison.rows().stream().map(this::line).toList());
    }

    private List<String> line(Row row) {
        var line = new ArrayList<>(List.of(row.criterion(), row.unit()));
        for (Cell cell : row.cells()) {
            var known = cell.inUnit();
            line.add(texts.say("result.comparison.cell", known.expected(), known.low(), known.high()));
        }
        return line;
    }
}
