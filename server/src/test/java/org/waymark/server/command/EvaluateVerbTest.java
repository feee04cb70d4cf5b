package org.waymark.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.document.JsonText;

class EvaluateVerbTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "two-jobs.json");

    @TempDir
    private Path folder = Path.of(".");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Nested
    class AGoodProblem {
        @Test
        void isAnsweredWithAllThatTheDesignNames() {
            var run = Run.of("evaluate", EXAMPLE);
            assertEquals(0, run.status());
            assertEquals("", run.err());
            for (var field :
                    List.of("scores", "rankAcceptability", "centralWeights", "confidence", "draws", "engine")) {
                assertTrue(run.out().contains("\"" + field + "\":"), run.out());
            }
        }

        @Test
        void isAnsweredTheSameOnAnyNumberOfThreads() {
            assertEquals(
                    Run.of("evaluate", EXAMPLE, "--threads", 1).out(),
                    Run.of("evaluate", EXAMPLE, "--threads", 8).out());
        }

        @Test
        void takesOtherDrawsFromTheCommandLine() {
            var run = Run.of("evaluate", EXAMPLE, "--draws", 500, "--seed", 7);
            assertTrue(run.out().contains("\"draws\":{\"seed\":7,\"count\":500}"), run.out());
        }

        @Test
        void isAnsweredAsRowsForASpreadsheet() {
            var lines =
                    Run.of("evaluate", EXAMPLE, "--format", "csv").out().lines().toList();
            assertEquals("alternative,score,rank 1,rank 2,confidence,weight pay,weight delay", lines.getFirst());
            assertEquals(3, lines.size());
        }

        @Test
        void isAnsweredAsATableForReading() {
            var lines = Run.of("evaluate", EXAMPLE, "--format", "table")
                    .out()
                    .lines()
                    .toList();
            assertTrue(lines.get(1).matches("A +0\\.\\d{4} +.*"), lines::toString);
        }

        @Test
        void isAnsweredWithTheOutputsThatItAsksForAndVerifiesThem() throws IOException {
            var outputs = "\"outputs\": [\"weightQuantiles\", \"rankEntropy\", \"pairwiseWinning\"], \"draws\"";
            var asking = file("asking.json", Files.readString(EXAMPLE).replace("\"draws\"", outputs));
            var header =
                    Run.of("evaluate", asking, "--format", "csv").out().lines().findFirst();
            assertEquals(
                    "alternative,score,rank 1,rank 2,confidence,weight pay,weight delay,before A,before B,entropy,"
                            + "weight pay 5%,weight pay 50%,weight pay 95%,weight delay 5%,weight delay 50%,"
                            + "weight delay 95%",
                    header.orElseThrow());
            var usual = Run.of("evaluate", EXAMPLE).out();
            var result =
                    Run.of("evaluate", asking, "--self-contained", "--details").out();
            assertTrue(result.startsWith(usual.substring(0, usual.indexOf("\"draws\""))), result);
            assertEquals(
                    "identical\n", Run.of("verify", file("result.json", result)).out());
            var wrong = file("wrong.json", result.replaceFirst("\"50%\":0", "\"50%\":1"));
            assertTrue(Run.of("verify", wrong).out().contains("$.weightQuantiles.A.pay.50%"));
        }
    }

    @Nested
    class ABadProblem {
        @Test
        void isToldLineByLineWithPathsAndStatusTwo() throws IOException {
            var file = file("bad.json", """
                    {"alternatives": ["A"], "criteria": [{"key": "x"}], "performances": {}, "wights": 1}""");
            var run = Run.of("evaluate", file);
            assertEquals(2, run.status());
            assertEquals("", run.out());
            assertEquals(
                    List.of("$.criteria[0]", "$.performances", "$.wights"),
                    run.err()
                            .lines()
                            .map(line -> line.substring(0, line.indexOf(':')))
                            .toList());
        }

        @Test
        void thatDoesNotExistIsOneLine() {
            var run = Run.of("evaluate", folder.resolve("nothing.json"));
            assertEquals(2, run.status());
            assertEquals(1, run.err().lines().count());
        }
    }

    @Nested
    class ManyProblems {

        private String example;
        private Path file = folder;

        @BeforeEach
        void writeThem() throws IOException {
            example = JsonText.read(Files.readString(EXAMPLE))
                    .orThrow(findings -> new AssertionError(findings))
                    .toString();
            var lines = IntStream.range(0, 40)
                    .mapToObj(seed -> example.replaceFirst("\"seed\":\\d+", "\"seed\":" + seed))
                    .toList();
            file = file("problems.jsonl", String.join("\n", lines));
        }

        @Test
        void areAnsweredInTheirOrderWithTheBytesThatEachGetsAlone() {
            var run = Run.of("evaluate", "--lines", file, "--details");
            assertEquals(0, run.status());
            assertEquals("", run.err());
            var alone = IntStream.range(0, 40)
                    .mapToObj(seed -> Run.of("evaluate", EXAMPLE, "--seed", seed, "--details")
                            .out())
                    .collect(Collectors.joining());
            assertEquals(alone, run.out());
            assertEquals(
                    alone,
                    Run.of("evaluate", "--lines", file, "--details", "--threads", 1)
                            .out());
        }

        @Test
        void doNotSufferFromABadOneAmongThem() throws IOException {
            var bad = file("bad.jsonl", example + "\n{\"alternatives\": [\"A\"], \n\n" + example + "\n[]\n");
            var run = Run.of("evaluate", "--lines", bad);
            assertEquals(2, run.status());
            assertEquals(
                    "3 of 5 lines cannot be read, line 2 first. Their findings are in the output",
                    run.err().strip());
            var good = Run.of("evaluate", EXAMPLE).out();
            assertEquals(good + """
                            {"findings":[{"path":"$","problem":"Not JSON at line 1, column 25: the end of the document cannot stand here","wayOut":"Maybe a comma, a colon or a quotation mark is missing or too much."}]}
                            {"findings":[{"path":"$","problem":"The document is empty","wayOut":"Write a JSON object."}]}
                            """ + good + """
                            {"findings":[{"path":"$","problem":"This is []","wayOut":"Write an object in curly brackets."}]}
                            """, run.out());
        }

        @Test
        void takeDrawsFromTheCommandLineAndKeepTheirProblems() throws IOException {
            var lines = Run.of("evaluate", "--lines", file, "--draws", 300, "--self-contained")
                    .out()
                    .lines()
                    .toList();
            assertEquals(40, lines.size());
            assertEquals(
                    "identical",
                    Run.of("verify", file("one.json", lines.get(17))).out().strip());
        }

        @Test
        void mayBeNone() throws IOException {
            var run = Run.of("evaluate", "--lines", file("none.jsonl", ""));
            assertEquals(0, run.status());
            assertEquals("", run.out() + run.err());
        }
    }

    @Nested
    class AResult {
        @Test
        void thatHoldsItsProblemIsVerifiedAlone() throws IOException {
            var result = Run.of("evaluate", EXAMPLE, "--self-contained", "--details", "--pretty")
                    .out();
            var run = Run.of("verify", file("result.json", result));
            assertEquals("identical", run.out().strip());
            assertEquals(0, run.status());
        }

        @Test
        void isVerifiedWithTheProblemBesideIt() throws IOException {
            var result = Run.of("evaluate", EXAMPLE, "--draws", 300).out();
            var run = Run.of("verify", file("result.json", result), "--problem", EXAMPLE);
            assertEquals("identical", run.out().strip());
        }

        @Test
        void thatWasChangedIsToldFigureByFigure() throws IOException {
            var result = Run.of("evaluate", EXAMPLE, "--self-contained").out();
            var run = Run.of(
                    "verify",
                    file("result.json", result.replaceFirst("\"scores\":\\{\"A\":0\\.", "\"scores\":{\"A\":0.1")));
            assertEquals(1, run.status());
            var lines = run.out().lines().toList();
            assertEquals("differs", lines.getFirst());
            assertTrue(lines.get(1).startsWith("$.scores.A: "), lines::toString);
            assertEquals(2, lines.size());
        }

        @Test
        void withoutItsProblemIsRefusedWithAWayOut() throws IOException {
            var run = Run.of(
                    "verify", file("result.json", Run.of("evaluate", EXAMPLE).out()));
            assertEquals(2, run.status());
            assertTrue(run.err().contains("--problem"), run.err());
        }

        @Test
        void ofAnAssessmentIsVerifiedToo() {
            var told = Path.of("..", "core", "src", "test", "resources", "results", "bicycles.json");
            var run = Run.of("verify", told);
            assertEquals("identical", run.out().strip());
            assertEquals(0, run.status());
        }
    }
}
