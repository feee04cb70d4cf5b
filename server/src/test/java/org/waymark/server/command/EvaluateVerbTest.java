package org.waymark.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateVerbTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "two-jobs.json");

    @TempDir
    private Path folder = Path.of(".");

    /** What a verb did: its status and what it wrote. */
    private record Run(int status, String out, String err) {
        static Run of(Object verb, Object... arguments) {
            var out = new StringWriter();
            var err = new StringWriter();
            int status = new CommandLine(verb)
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
            return new Run(status, out.toString(), err.toString());
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Nested
    class AGoodProblem {
        @Test
        void isAnsweredWithAllThatTheDesignNames() {
            var run = Run.of(new EvaluateVerb(), EXAMPLE);
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
                    Run.of(new EvaluateVerb(), EXAMPLE, "--threads", 1).out(),
                    Run.of(new EvaluateVerb(), EXAMPLE, "--threads", 8).out());
        }

        @Test
        void takesOtherDrawsFromTheCommandLine() {
            var run = Run.of(new EvaluateVerb(), EXAMPLE, "--draws", 500, "--seed", 7);
            assertTrue(run.out().contains("\"draws\":{\"seed\":7,\"count\":500}"), run.out());
        }

        @Test
        void isAnsweredAsRowsForASpreadsheet() {
            var lines = Run.of(new EvaluateVerb(), EXAMPLE, "--format", "csv")
                    .out()
                    .lines()
                    .toList();
            assertEquals("alternative,score,rank 1,rank 2,confidence,weight pay,weight delay", lines.getFirst());
            assertEquals(3, lines.size());
        }

        @Test
        void isAnsweredAsATableForReading() {
            var lines = Run.of(new EvaluateVerb(), EXAMPLE, "--format", "table")
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
            var run = Run.of(new EvaluateVerb(), file);
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
            var run = Run.of(new EvaluateVerb(), folder.resolve("nothing.json"));
            assertEquals(2, run.status());
            assertEquals(1, run.err().lines().count());
        }

        @Test
        void withNoDrawsIsOneLine() {
            var run = Run.of(new EvaluateVerb(), EXAMPLE, "--draws", 0);
            assertEquals(2, run.status());
            assertEquals(
                    "--draws: count of draws is 0, but must be 1 or more",
                    run.err().strip());
        }
    }

    @Nested
    class AResult {
        @Test
        void thatHoldsItsProblemIsVerifiedAlone() throws IOException {
            var result = Run.of(new EvaluateVerb(), EXAMPLE, "--self-contained", "--details", "--pretty")
                    .out();
            var run = Run.of(new VerifyVerb(), file("result.json", result));
            assertEquals("identical", run.out().strip());
            assertEquals(0, run.status());
        }

        @Test
        void isVerifiedWithTheProblemBesideIt() throws IOException {
            var result = Run.of(new EvaluateVerb(), EXAMPLE, "--draws", 300).out();
            var run = Run.of(new VerifyVerb(), file("result.json", result), "--problem", EXAMPLE);
            assertEquals("identical", run.out().strip());
        }

        @Test
        void thatWasChangedIsToldFigureByFigure() throws IOException {
            var result = Run.of(new EvaluateVerb(), EXAMPLE, "--self-contained").out();
            var run = Run.of(
                    new VerifyVerb(),
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
                    new VerifyVerb(),
                    file("result.json", Run.of(new EvaluateVerb(), EXAMPLE).out()));
            assertEquals(2, run.status());
            assertTrue(run.err().contains("--problem"), run.err());
        }

        @Test
        void ofAnAssessmentIsVerifiedToo() {
            var told = Path.of("..", "core", "src", "test", "resources", "results", "bicycles.json");
            var run = Run.of(new VerifyVerb(), told);
            assertEquals("identical", run.out().strip());
            assertEquals(0, run.status());
        }
    }
}
