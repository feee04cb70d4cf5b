package org.waymark.admin.outcomes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.admin.parts.Words;
import org.waymark.core.analytics.OutcomeReport;
import org.waymark.core.analytics.OutcomeReport.Ending;
import org.waymark.core.model.VersionNumber;
import org.waymark.uikit.chart.Bars;
import org.waymark.uikit.chart.Chart;
import org.waymark.uikit.chart.Columns;
import org.waymark.uikit.chart.ShareBar;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;

/** Draws the outcomes, each picture with its sentence and its table. */
final class OutcomeCharts {

    private OutcomeCharts() {}

    static String name(Component place, EndingLabel label) {
        return label.path()
                .orElseGet(() -> Words.of(place, "outcomes.kind", label.ending().kind()));
    }

    private static String figure(Component place, long atLeast) {
        return atLeast == 0
                ? place.getTranslation("outcomes.fewer", OutcomeReport.STEP)
                : place.getTranslation("outcomes.figure", atLeast);
    }

    private static long of(Map<Ending, Long> counts, EndingLabel label) {
        return counts.getOrDefault(label.ending(), 0L);
    }

    static Card byPath(Component place, OutcomesState state) {
        var bars = new Bars(state.endings().stream()
                .map(label -> new Bars.Row(
                        name(place, label),
                        of(state.byEnding(), label),
                        figure(place, of(state.byEnding(), label)),
                        Optional.of(label.colour())))
                .toList());
        var table = new PlainTable(
                place.getTranslation("outcomes.by-path.table"),
                List.of(
                        Column.words(place.getTranslation("outcomes.column.outcome")),
                        Column.figures(place.getTranslation("outcomes.column.assessments"))),
                state.endings().stream()
                        .map(label -> List.of(name(place, label), figure(place, of(state.byEnding(), label))))
                        .toList());
        var most = state.endings().stream()
                .max(Comparator.comparingLong(label -> of(state.byEnding(), label)))
                .orElseThrow();
        var sentence = of(state.byEnding(), most) == 0
                ? place.getTranslation("outcomes.by-path.few")
                : place.getTranslation(
                        "outcomes.by-path.most", name(place, most), figure(place, of(state.byEnding(), most)));
        return new Card(
                "by-path",
                place.getTranslation("outcomes.by-path.title"),
                new Chart("outcomes-by-path", sentence, bars, table));
    }

    static Card byVersion(Component place, OutcomesState state) {
        var picture = new Div();
        picture.addClassName("bo-by-version");
        state.byVersion().forEach((version, counts) -> picture.add(versionBar(place, state, version, counts)));
        var rows = new ArrayList<List<String>>();
        state.byVersion()
                .forEach((version, counts) -> rows.add(tableRow(
                        place,
                        state,
                        place.getTranslation("versions.name", version.value()),
                        state.versionTotals().getOrDefault(version, 0L),
                        counts)));
        var table = new PlainTable(
                place.getTranslation("outcomes.by-version.table"), columns(place, state, "version", true), rows);
        return new Card(
                "by-version",
                place.getTranslation("outcomes.by-version.title"),
                new Chart(
                        "outcomes-by-version",
                        place.getTranslation(
                                "outcomes.by-version.sentence",
                                state.byVersion().size()),
                        picture,
                        table));
    }

    private static Component versionBar(
            Component place, OutcomesState state, VersionNumber version, Map<Ending, Long> counts) {
        long all = counts.values().stream().mapToLong(count -> count).sum();
        var heading = new Span(place.getTranslation(
                "outcomes.by-version.name",
                version.value(),
                figure(place, state.versionTotals().getOrDefault(version, 0L))));
        heading.addClassName("wm-subheading");
        var parts = state.endings().stream()
                .filter(label -> counts.containsKey(label.ending()))
                .map(label -> new ShareBar.Part(
                        label.colour(),
                        name(place, label),
                        all == 0 ? 0 : (double) of(counts, label) / all,
                        figure(place, of(counts, label))))
                .toList();
        var line = new Div(heading, new ShareBar(parts));
        line.addClassName("wm-stack-s");
        return line;
    }

    static Card byDay(Component place, OutcomesState state) {
        var columns = new ArrayList<Columns.Column>();
        for (var day = state.drawnDays().first(); day.isBefore(state.drawnDays().end()); day = day.plusDays(1)) {
            var counts = state.byDay().getOrDefault(day, Map.of());
            columns.add(new Columns.Column(
                    Words.day(day),
                    state.endings().stream()
                            .map(label -> new Columns.Part(label.colour(), of(counts, label)))
                            .toList()));
        }
        var picture = new Div(new Columns(columns), keys(place, state));
        picture.addClassName("wm-stack-s");
        var rows = new ArrayList<List<String>>();
        state.byDay().forEach((day, counts) -> rows.add(row(place, state, Words.day(day), counts)));
        var table = new PlainTable(
                place.getTranslation("outcomes.by-day.table"), columns(place, state, "day", false), rows);
        return new Card(
                "by-day",
                place.getTranslation("outcomes.by-day.title"),
                new Chart(
                        "outcomes-by-day",
                        place.getTranslation(
                                "outcomes.by-day.sentence",
                                state.drawnDays().days(),
                                Words.day(state.drawnDays().last())),
                        picture,
                        table));
    }

    private static UnorderedList keys(Component place, OutcomesState state) {
        var keys = new UnorderedList();
        keys.addClassName("wm-keys");
        for (var label : state.endings()) {
            var mark = new Span();
            mark.addClassName("wm-mark");
            var item = new ListItem(mark, new Span(name(place, label)));
            item.addClassName(label.colour().cssClass());
            keys.add(item);
        }
        return keys;
    }

    private static List<Column> columns(Component place, OutcomesState state, String first, boolean withTotal) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(place.getTranslation("outcomes.column." + first)));
        if (withTotal) columns.add(Column.figures(place.getTranslation("outcomes.column.all")));
        state.endings().forEach(label -> columns.add(Column.figures(name(place, label))));
        return columns;
    }

    private static List<String> tableRow(
            Component place, OutcomesState state, String name, long total, Map<Ending, Long> counts) {
        var row = new ArrayList<>(row(place, state, name, counts));
        row.add(1, figure(place, total));
        return row;
    }

    private static List<String> row(Component place, OutcomesState state, String name, Map<Ending, Long> counts) {
        var row = new ArrayList<String>();
        row.add(name);
        for (var label : state.endings()) {
            row.add(counts.containsKey(label.ending()) ? figure(place, of(counts, label)) : "–");
        }
        return row;
    }
}
