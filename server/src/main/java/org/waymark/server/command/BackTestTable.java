package org.waymark.server.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.core.backtest.BackTestResult;
import org.waymark.core.backtest.BackTestResult.Segment;

/** A back-test for somebody at a terminal. */
record BackTestTable(BackTestResult result) {

    private static final int SEGMENTS = 10;

    /** Answers to a question, how many gave them, and how many of these are told something else. */
    private record Line(String name, Segment segment) {
        private double share() {
            return (double) segment.flips() / segment.outcomes();
        }
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d (%.2f %%) would be told something else; of %d more nothing can be said. %.1f s%s",
                result.flips(),
                result.outcomes() - result.cannotSay(),
                100 * result.flipShare(),
                result.cannotSay(),
                result.seconds(),
                result.areMadeUp() ? "; the people are made up" : ""));
        if (result.outcomes() == 0) return lines;
        lines.add("");
        lines.addAll(matrix());
        lines.add("");
        lines.addAll(drift());
        if (result.flips() > 0) {
            lines.add("");
            lines.addAll(segments());
        }
        return lines;
    }

    private List<String> matrix() {
        var columns = new TreeSet<String>();
        result.matrix().values().forEach(row -> columns.addAll(row.keySet()));
        int width = Stream.concat(columns.stream(), result.matrix().keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        var lines = new ArrayList<String>();
        var head = new StringBuilder(padded("published \\ draft", Math.max(width, 17)));
        columns.forEach(column -> head.append("  ").append(right(column)));
        lines.add(head.append("  ").append(right("all")).toString());
        result.matrix().forEach((from, row) -> {
            var line = new StringBuilder(padded(from, Math.max(width, 17)));
            columns.forEach(column -> line.append("  ")
                    .append(right(Long.toString(row.getOrDefault(column, 0L)), Math.max(column.length(), 9))));
            long all = row.values().stream().mapToLong(count -> count).sum();
            lines.add(line.append("  ").append(right(Long.toString(all))).toString());
        });
        return lines;
    }

    private List<String> drift() {
        var lines = new ArrayList<String>();
        result.drift()
                .forEach((path, drift) -> lines.add(String.format(
                        Locale.ROOT,
                        "%s comes first in %.4f of the draws in the mean; under the draft in %.4f",
                        path,
                        drift.published(),
                        drift.draft())));
        return lines;
    }

    /** Those whose answers are told something else most often. */
    private List<String> segments() {
        var all = new ArrayList<Line>();
        result.bySegment()
                .forEach((question, options) ->
                        options.forEach((option, segment) -> all.add(new Line(question + " = " + option, segment))));
        return all.stream()
                .filter(line -> line.segment().flips() > 0)
                .sorted(Comparator.comparingDouble(Line::share).reversed().thenComparing(Line::name))
                .limit(SEGMENTS)
                .map(line -> String.format(
                        Locale.ROOT,
                        "%6.2f %% of %d who answered %s",
                        100 * line.share(),
                        line.segment().outcomes(),
                        line.name()))
                .toList();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String right(String text) {
        return right(text, 9);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
