package org.waymark.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.acceptability.Rank;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.CriterionId;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every file of the folder {@code golden} is a problem with what is known of its result: lines of {@code # name: value}
 * (source, tolerance; {@code digits} is what the last digit of the source may hide), then the problem and the numbers as
 * JSON. Numbers may be fractions such as "7/18".
 */
class GoldenTablesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertTrue(names.size() >= 10, "golden tables are missing: " + names);
            return names;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void holds(String name) throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve(name));
        var body = lines.stream().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        var header = lines.stream().filter(line -> line.startsWith("#")).toList();
        assertTrue(header.stream().anyMatch(line -> line.startsWith("# source: ")), "no source");
        double digits = header.stream()
                .filter(line -> line.startsWith("# digits: "))
                .mapToDouble(line -> Double.parseDouble(line.substring("# digits: ".length())))
                .findFirst()
                .orElse(1e-12);
        var root = JSON.readTree(body);
        var reading = ProblemDocument.read("$.problem", root.get("problem"));
        var problem = Readings.value(reading);
        var red = new Comparison(problem, problem.solve(Effort.ONE_THREAD), digits).with(root.get("expected"));
        assertEquals(List.of(), red, () -> name + "\n" + String.join("\n", red));
    }

    /** Collects a row for each cell that is too far off: cell, expected, got, distance in standard errors. */
    private record Comparison(DecisionProblem problem, ProblemResult result, double digits) {

        List<String> with(JsonNode expected) {
            var red = new ArrayList<String>();
            for (var field : expected.properties()) {
                switch (field.getKey()) {
                    case "rankAcceptability" -> ranks(field.getValue(), red);
                    case "centralWeights" -> centralWeights(field.getValue(), red);
                    case "confidence" -> confidence(field.getValue(), red);
                    case "expectedWeights" -> expectedWeights(field.getValue(), red);
                    case "scores" -> scores(field.getValue(), red);
                    case "pairwiseWinning" -> pairwiseWinning(field.getValue(), red);
                    case "rankEntropy" -> rankEntropy(field.getValue(), red);
                    case "weightQuantiles" -> weightQuantiles(field.getValue(), red);
                    default -> red.add("unknown figure " + field.getKey());
                }
            }
            return red;
        }

        private void ranks(JsonNode rows, List<String> red) {
            for (var row : rows.properties()) {
                for (int i = 0; i < row.getValue().size(); i++) {
                    double share = number(row.getValue().get(i));
                    double got = result.acceptability().share(new AlternativeId(row.getKey()), new Rank(i + 1));
                    share("share of rank %s of %s".formatted(i + 1, row.getKey()), share, got, red);
                }
            }
        }

        private void confidence(JsonNode row, List<String> red) {
            for (var cell : row.properties()) {
                double got = result.acceptability()
                        .standing(new AlternativeId(cell.getKey()))
                        .whenFirst()
                        .map(first -> first.confidence().value())
                        .orElse(Double.NaN);
                share("confidence of " + cell.getKey(), number(cell.getValue()), got, red);
            }
        }

        /** STYLE: 4·sqrt(p(1−p)/n) + 1/n. */
        private void share(String cell, double expected, double got, List<String> red) {
            int n = problem.draws().count();
            double error = Math.sqrt(expected * (1 - expected) / n);
            check(cell, expected, got, error, 4 * error + 1.0 / n + digits, red);
        }

        private void centralWeights(JsonNode rows, List<String> red) {
            for (var row : rows.properties()) {
                var first = result.acceptability()
                        .standing(new AlternativeId(row.getKey()))
                        .whenFirst()
                        .orElseThrow(() -> new AssertionError(row.getKey() + " never ranks first"));
                for (var cell : row.getValue().properties()) {
                    var criterion = new CriterionId(cell.getKey());
                    double error = first.standardErrors().get(criterion);
                    check(
                            "central weight of %s for %s".formatted(criterion, row.getKey()),
                            number(cell.getValue()),
                            first.centralWeights().of(criterion),
                            error,
                            4 * error + digits,
                            red);
                }
            }
        }

        private void expectedWeights(JsonNode row, List<String> red) {
            for (var cell : row.properties()) {
                double got = problem.weights().expected().of(new CriterionId(cell.getKey()));
                check("expected weight of " + cell.getKey(), number(cell.getValue()), got, 0, digits, red);
            }
        }

        private void scores(JsonNode row, List<String> red) {
            for (var cell : row.properties()) {
                double got = result.scores().of(new AlternativeId(cell.getKey()));
                check("score of " + cell.getKey(), number(cell.getValue()), got, 0, digits, red);
            }
        }

        private void pairwiseWinning(JsonNode rows, List<String> red) {
            for (var row : rows.properties()) {
                var overOthers =
                        result.acceptability().further().pairwiseWinning().get(new AlternativeId(row.getKey()));
                for (var cell : row.getValue().properties()) {
                    double got =
                            overOthers.get(new AlternativeId(cell.getKey())).value();
                    share("%s before %s".formatted(row.getKey(), cell.getKey()), number(cell.getValue()), got, red);
                }
            }
        }

        /** The second order, which is all where the first is 0, is {@code (ranks − 1)/(2n·ln 2)} on average. */
        private void rankEntropy(JsonNode row, List<String> red) {
            for (var cell : row.properties()) {
                var got = result.acceptability().rankEntropy(new AlternativeId(cell.getKey()));
                double second = 10.0 * row.size() / problem.draws().count();
                double error = got.standardError();
                check(
                        "entropy of " + cell.getKey(),
                        number(cell.getValue()),
                        got.value(),
                        error,
                        4 * error + second,
                        red);
            }
        }

        private void weightQuantiles(JsonNode rows, List<String> red) {
            for (var row : rows.properties()) {
                var got = result.acceptability().further().weightQuantiles().get(new AlternativeId(row.getKey()));
                for (var cell : row.getValue().properties()) {
                    for (int q = 0; q < cell.getValue().size(); q++) {
                        var quantile = got.get(new CriterionId(cell.getKey())).get(q);
                        double error = quantile.standardError();
                        check(
                                "quantile %s of the weight of %s for %s".formatted(q, cell.getKey(), row.getKey()),
                                number(cell.getValue().get(q)),
                                quantile.value(),
                                error,
                                5 * error + digits,
                                red);
                    }
                }
            }
        }

        private static void check(
                String cell, double expected, double got, double error, double tolerance, List<String> red) {
            if (Math.abs(got - expected) <= tolerance) return;
            red.add("%s: expected %s, got %s, %s standard errors apart"
                    .formatted(cell, expected, got, Math.abs(got - expected) / error));
        }

        private static double number(JsonNode node) {
            if (node.isNumber()) return node.doubleValue();
            var fraction = node.stringValue().split("/");
            return Double.parseDouble(fraction[0]) / Double.parseDouble(fraction[1]);
        }
    }
}
