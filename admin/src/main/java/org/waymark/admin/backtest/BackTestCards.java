package org.waymark.admin.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.waymark.core.backtest.BackTestResult;
import org.waymark.core.backtest.BackTestResult.Example;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.Disclosure;
import org.waymark.uikit.part.PlainTable;
import org.waymark.uikit.part.PlainTable.Column;

/** The parts of a result. */
record BackTestCards(Component place, BackTestNames names, BackTestResult result) {

    private static final int SEGMENTS = 12;

    /** People who gave an answer. */
    private record Line(String name, long outcomes, long flips) {
        private double share() {
            return (double) flips / outcomes;
        }
    }

    private String text(String key, Object... arguments) {
        return place.getTranslation(key, arguments);
    }

    private String figure(long count) {
        return text("back-test.figure", count);
    }

    Component matrix() {
        var told = new TreeSet<String>();
        result.matrix().values().forEach(row -> told.addAll(row.keySet()));
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text("back-test.column.published")));
        told.forEach(to -> columns.add(Column.figures(names.told(to))));
        columns.add(Column.figures(text("back-test.column.all")));
        var rows = new ArrayList<List<String>>();
        result.matrix().forEach((from, row) -> {
            var cells = new ArrayList<String>();
            cells.add(names.told(from));
            told.forEach(to -> cells.add(figure(row.getOrDefault(to, 0L))));
            cells.add(figure(row.values().stream().mapToLong(count -> count).sum()));
            rows.add(cells);
        });
        return new Card(
                        "back-test-matrix",
                        text("back-test.matrix.title"),
                        new PlainTable(text("back-test.matrix.table"), columns, rows))
                .withLead(text("back-test.matrix.lead"));
    }

    Component segments() {
        var lines = new ArrayList<Line>();
        result.bySegment()
                .forEach((question, options) -> options.forEach((option, segment) -> lines.add(new Line(
                        text("back-test.segment.name", names.question(question), names.option(question, option)),
                        segment.outcomes(),
                        segment.flips()))));
        var rows = lines.stream()
                .filter(line -> line.flips() > 0)
                .sorted(Comparator.comparingDouble(Line::share).reversed().thenComparing(Line::name))
                .limit(SEGMENTS)
                .map(line -> List.of(
                        line.name(),
                        figure(line.outcomes()),
                        figure(line.flips()),
                        text("back-test.share", line.share())))
                .toList();
        return new Card(
                        "back-test-segments",
                        text("back-test.segment.title"),
                        new PlainTable(
                                text("back-test.segment.title"),
                                List.of(
                                        Column.words(text("back-test.column.answer")),
                                        Column.figures(text("back-test.column.people")),
                                        Column.figures(text("back-test.column.flips")),
                                        Column.figures(text("back-test.column.share"))),
                                rows))
                .withLead(text("back-test.segment.lead", BackTestResult.SMALLEST_SEGMENT));
    }

    Component drift() {
        var rows = new ArrayList<List<String>>();
        result.drift()
                .forEach((path, drift) -> rows.add(List.of(
                        names.path(path),
                        text("back-test.share", drift.published()),
                        text("back-test.share", drift.draft()))));
        return new Card(
                        "back-test-drift",
                        text("back-test.drift.title"),
                        new PlainTable(
                                text("back-test.drift.title"),
                                List.of(
                                        Column.words(text("back-test.column.path")),
                                        Column.figures(text("back-test.column.published")),
                                        Column.figures(text("back-test.column.draft"))),
                                rows))
                .withLead(text("back-test.drift.lead"));
    }

    Component examples() {
        var cases = new ArrayList<Component>();
        cases.add(new Paragraph(text("back-test.example.lead")));
        for (int i = 0; i < result.examples().size(); i++) {
            cases.add(example("back-test-example-" + i, result.examples().get(i)));
        }
        return new Card("back-test-examples", text("back-test.example.title"), cases.toArray(Component[]::new));
    }

    private Component example(String id, Example example) {
        var rows = example.answers().entrySet().stream()
                .map(given -> List.of(names.question(given.getKey()), answer(given.getKey(), given.getValue())))
                .toList();
        return new Disclosure(
                id,
                text("back-test.example.change", names.told(example.from()), names.told(example.to())),
                new PlainTable(
                        text("back-test.example.table"),
                        List.of(
                                Column.words(text("back-test.column.question")),
                                Column.words(text("back-test.column.answer"))),
                        rows));
    }

    /** One option has a name; all else stands as its document has it. */
    private String answer(String question, String written) {
        return names.option(question, written.replace("\"", ""));
    }
}
