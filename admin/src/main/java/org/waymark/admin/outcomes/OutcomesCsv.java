package org.waymark.admin.outcomes;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.waymark.core.analytics.OutcomeTable;

/**
 * What the page shows, as comma-separated values (RFC 4180): one line a figure, with the grouping it belongs to. A week is
 * named by its Monday; {@code other} stands for endings of fewer than ten each.
 */
record OutcomesCsv(OutcomesState state, Function<EndingLabel, String> words) {

    String text() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("grouping", "group", "outcome", "assessments"));
        var weeks = state.weeks().firstDay() + "/" + state.weeks().lastDay();
        var report = state.report();
        lines.add(List.of("all", weeks, "all", Long.toString(report.all().total())));
        add(lines, "outcome", weeks, report.all());
        report.byVersion().forEach((version, table) -> add(lines, "version", version.toString(), table));
        report.byWeek()
                .forEach((week, table) -> add(lines, "week", week.monday().toString(), table));
        return lines.stream()
                .map(line -> line.stream().map(OutcomesCsv::quoted).collect(joining(",")) + "\r\n")
                .collect(joining());
    }

    private void add(List<List<String>> lines, String grouping, String group, OutcomeTable table) {
        for (var label : state.endings()) {
            var count = table.counts().get(label.ending());
            if (count != null) lines.add(List.of(grouping, group, words.apply(label), count.toString()));
        }
        if (table.others() > 0) lines.add(List.of(grouping, group, "other", Long.toString(table.others())));
    }

    /** A value that a spreadsheet would take for a formula is marked as text. */
    private static String quoted(String value) {
        var safe = value.isEmpty() || "=+-@\t".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return safe.matches("[A-Za-z0-9./ -]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
