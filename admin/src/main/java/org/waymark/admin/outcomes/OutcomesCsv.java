package org.waymark.admin.outcomes;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.core.analytics.OutcomeReport;
import org.waymark.core.analytics.OutcomeReport.Ending;

/**
 * What the page shows, as comma-separated values (RFC 4180): one line a figure, with the grouping it belongs to. Figures
 * are rounded down to tens like everywhere; {@code <10} stands for fewer than ten.
 */
record OutcomesCsv(OutcomesState state, Function<EndingLabel, String> words) {

    String text() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("grouping", "group", "outcome", "assessments"));
        lines.add(List.of("all", state.range().first() + "/" + state.range().last(), "all", figure(state.total())));
        add(lines, "outcome", state.range().first() + "/" + state.range().last(), state.byEnding());
        state.byVersion().forEach((version, counts) -> add(lines, "version", version.toString(), counts));
        state.byDay().forEach((day, counts) -> add(lines, "day", day.toString(), counts));
        return lines.stream()
                .map(line -> line.stream().map(OutcomesCsv::quoted).collect(joining(",")) + "\r\n")
                .collect(joining());
    }

    private void add(List<List<String>> lines, String grouping, String group, Map<Ending, Long> counts) {
        for (var label : state.endings()) {
            var count = counts.get(label.ending());
            if (count != null) lines.add(List.of(grouping, group, words.apply(label), figure(count)));
        }
    }

    private static String figure(long atLeast) {
        return atLeast == 0 ? "<" + OutcomeReport.STEP : Long.toString(atLeast);
    }

    /** A value that a spreadsheet would take for a formula is marked as text. */
    private static String quoted(String value) {
        var safe = value.isEmpty() || "=+-@\t".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return safe.matches("[A-Za-z0-9<./ -]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
