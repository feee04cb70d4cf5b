package org.waymark.core.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.core.document.Characters;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;

/**
 * A result as rows: one for each alternative, with the columns of {@link ResultColumns}. A cell without a number (an
 * alternative that never ranks first) is empty.
 *
 * @param missing by row, the criteria of which nothing was told; empty if there are none in any row
 */
public record ResultTable(List<String> header, List<String> names, List<List<Double>> rows, List<String> missing) {

    public static ResultTable of(ProblemResult result) {
        var columns = ResultColumns.of(result);
        var alternatives = result.acceptability().alternatives();
        var header = new ArrayList<>(List.of("alternative"));
        columns.forEach(column -> header.add(column.name()));
        var missing = result.missing().isEmpty()
                ? List.<String>of()
                : alternatives.stream()
                        .map(alternative -> result.missing(alternative).stream()
                                .map(CriterionId::key)
                                .collect(Collectors.joining("; ")))
                        .toList();
        if (!missing.isEmpty()) header.add("missing");
        var rows = alternatives.stream()
                .map(alternative -> columns.stream()
                        .map(column -> column.number().apply(alternative))
                        .toList())
                .toList();
        return new ResultTable(
                header, alternatives.stream().map(AlternativeId::key).toList(), rows, missing);
    }

    /** Values separated by commas, RFC 4180, with all digits. */
    public String csv() {
        return lines(ResultTable::quoted, number -> Double.toString(number))
                .map(line -> String.join(",", line) + "\r\n")
                .collect(Collectors.joining());
    }

    /** Columns under each other, for reading; numbers with four digits behind the point. */
    public String aligned() {
        var lines = lines(name -> name, number -> String.format(Locale.ROOT, "%.4f", number))
                .toList();
        var widths = IntStream.range(0, header.size())
                .map(c -> lines.stream()
                        .mapToInt(line -> Characters.count(line.get(c)))
                        .max()
                        .orElse(0))
                .toArray();
        return lines.stream().map(line -> aligned(line, widths)).collect(Collectors.joining());
    }

    private Stream<List<String>> lines(UnaryOperator<String> name, Function<Double, String> number) {
        var lines = new ArrayList<List<String>>();
        lines.add(header.stream().map(name).toList());
        for (int r = 0; r < rows.size(); r++) {
            var line = new ArrayList<String>();
            line.add(name.apply(names.get(r)));
            rows.get(r).forEach(value -> line.add(value.isNaN() ? "" : number.apply(value)));
            if (!missing.isEmpty()) line.add(name.apply(missing.get(r)));
            lines.add(line);
        }
        return lines.stream();
    }

    private static String aligned(List<String> line, int[] widths) {
        var text = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            var gap = " ".repeat(widths[c] - Characters.count(line.get(c)));
            text.append(c == 0 ? line.get(c) + gap : "  " + gap + line.get(c));
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String quoted(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
