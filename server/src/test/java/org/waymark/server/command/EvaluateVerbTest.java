package org.waymark.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
