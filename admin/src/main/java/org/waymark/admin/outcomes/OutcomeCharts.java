package org.waymark.admin.outcomes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.waymark.admin.parts.Wording;
import org.waymark.core.analytics.OutcomeTable;
import org.waymark.core.analytics.Week;
import org.waymark.uikit.chart.Bars;
import org.waymark.uikit.chart.Chart;
import org.waymark.uikit.chart.ShareBar;
import org.waymark.uikit.chart.StackedColumns;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PathColour;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;

/** Draws the outcomes, each picture with its sentence and its table. */
final class OutcomeCharts {

    private static final PathColour OTHERS = new PathColour(4);

    private final Component place;
    private final OutcomesState state;

    OutcomeCharts(Component place, OutcomesState state) {
        this.place = place;
        this.state = state;
    }

    /** One kind of ending with the figure that a table holds of it; 0 if it holds none. */
    private record Count(String name, PathColour colour, long value) {}

    static String name(Component place, EndingLabel label) {
        return label.path()
                .orElseGet(
                        () -> Wording.of(place, "outcomes.kind", label.ending().kind()));
    }

    private String text(String key, Object... arguments) {
        return place.getTranslation(key, arguments);
    }

    private String figure(long count) {
        return count == 0 ? text("outcomes.none") : text("outcomes.figure", count);
    }

    /** What {@code table} holds of each ending of the page, in the page's order. */
    private List<Count> counts(OutcomeTable table) {
        var counts = new ArrayList<Count>();
        for (var label : state.endings()) {
            long count = table.counts().getOrDefault(label.ending(), 0L);
            counts.add(new Count(name(place, label), label.colour(), count));
        }
        if (hasOthers()) counts.add(new Count(text("outcomes.others"), OTHERS, table.others()));
        return counts;
    }

    private boolean hasOthers() {
        var report = state.report();
        return report.all().others() > 0
                || report.byVersion().values().stream().anyMatch(table -> table.others() > 0)
                || report.byWeek().values().stream().anyMatch(table -> table.others() > 0);
    }

    private List<Count> shown(OutcomeTable table) {
        return counts(table).stream().filter(count -> count.value() > 0).toList();
    }

    Card byPath() {
        var counts = shown(state.report().all());
        var bars = new Bars(counts.stream()
                .map(count ->
                        new Bars.Row(count.name(), count.value(), figure(count.value()), Optional.of(count.colour())))
                .toList());
        var table = new PlainTable(
                text("outcomes.by-path.table"),
                List.of(
                        Column.words(text("outcomes.column.outcome")),
                        Column.figures(text("outcomes.column.assessments"))),
                counts.stream()
                        .map(count -> List.of(count.name(), figure(count.value())))
                        .toList());
        return new Card("by-path", text("outcomes.by-path.title"), new Chart("outcomes-by-path", most(), bars, table));
    }

    private String most() {
        var most = state.mostFrequent();
        if (most.size() != 1) return text("outcomes.by-path.none-leads");
        var label = most.getFirst();
        return text(
                "outcomes.by-path.most",
                name(place, label),
                figure(state.report().all().counts().get(label.ending())));
    }

    Card byVersion() {
        var versions = state.report().byVersion();
        var picture = new Div();
        picture.addClassName("bo-by-version");
        versions.forEach((version, table) ->
                picture.add(shares(text("outcomes.by-version.name", version.value(), figure(table.total())), table)));
        var table = table(
                "outcomes.by-version.table",
                "outcomes.column.version",
                versions,
                version -> place.getTranslation("versions.name", version.value()));
        return new Card(
                "by-version",
                text("outcomes.by-version.title"),
                new Chart(
                        "outcomes-by-version", text("outcomes.by-version.sentence", versions.size()), picture, table));
    }

    private Component shares(String title, OutcomeTable table) {
        var heading = new Span(title);
        heading.addClassName("wm-subheading");
        var parts = shown(table).stream()
                .map(count -> new ShareBar.Part(
                        count.colour(), count.name(), (double) count.value() / table.total(), figure(count.value())))
                .toList();
        var line = new Div(heading, new ShareBar(parts));
        line.addClassName("wm-stack-s");
        return line;
    }

    Card byWeek() {
        var weeks = state.report().byWeek();
        var columns = state.weeks().weeks().stream()
                .map(week -> new StackedColumns.Column(
                        Wording.day(week.monday()), weeks.containsKey(week) ? parts(weeks.get(week)) : List.of()))
                .toList();
        var picture = new Div(new StackedColumns(columns), keys());
        picture.addClassName("wm-stack-s");
        return new Card(
                "by-week",
                text("outcomes.by-week.title"),
                new Chart(
                        "outcomes-by-week",
                        text("outcomes.by-week.sentence", columns.size()),
                        picture,
                        table(
                                "outcomes.by-week.table",
                                "outcomes.column.week",
                                weeks,
                                (Week week) -> Wording.day(week.monday()))));
    }

    private List<StackedColumns.Part> parts(OutcomeTable table) {
        return counts(table).stream()
                .map(count -> new StackedColumns.Part(count.colour(), count.value()))
                .toList();
    }

    private UnorderedList keys() {
        var keys = new UnorderedList();
        keys.addClassName("wm-keys");
        for (var count : counts(state.report().all())) {
            var mark = new Span();
            mark.addClassName("wm-mark");
            var item = new ListItem(mark, new Span(count.name()));
            item.addClassName(count.colour().cssClass());
            keys.add(item);
        }
        return keys;
    }

    private <T> PlainTable table(
            String title, String group, SortedMap<T, OutcomeTable> tables, Function<T, String> name) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text(group)));
        columns.add(Column.figures(text("outcomes.column.all")));
        counts(state.report().all()).forEach(count -> columns.add(Column.figures(count.name())));
        var rows = new ArrayList<List<String>>();
        tables.forEach((key, table) -> {
            var row = new ArrayList<>(List.of(name.apply(key), figure(table.total())));
            counts(table).forEach(count -> row.add(figure(count.value())));
            rows.add(row);
        });
        return new PlainTable(text(title), columns, rows);
    }
}
