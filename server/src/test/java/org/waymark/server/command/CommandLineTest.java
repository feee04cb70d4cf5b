package org.waymark.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a verb is given and wherever it writes: one line that says what is wrong, and a status that is true. */
class CommandLineTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "two-jobs.json");

    @TempDir
    private Path folder = Path.of(".");

    /** An output that takes nothing, for the reason given. */
    private static OutputStream refusing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }

    private static Object[] words(String line) {
        return Stream.of(line.split(" "))
                .map(word -> word.equals("FILE") ? EXAMPLE : word)
                .toArray();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "evaluate FILE",
                "evaluate FILE --format csv",
                "evaluate FILE --format table",
                "evaluate FILE --self-contained --pretty",
                "evaluate --lines FILE",
                "evaluate --help",
                "help",
                "--version",
                "export --help"
            })
    void failsWhenItsOutputCannotBeWritten(String line) {
        var run = Run.to(refusing("No space left on device"), words(line));
        assertEquals(1, run.status());
        assertEquals(
                "waymark: The output could not be written to standard output: No space left on device.",
                run.err().strip());
    }

    @Test
    void failsToVerifyWhenItCannotSaySo() throws IOException {
        var result = Files.writeString(
                folder.resolve("result.json"),
                Run.of("evaluate", EXAMPLE, "--self-contained").out());
        assertEquals(
                1, Run.to(refusing("No space left on device"), "verify", result).status());
    }

    @Test
    void endsQuietlyWhenItsReaderHasSeenEnough() {
        var run = Run.to(refusing("Broken pipe"), "evaluate", EXAMPLE);
        assertEquals(141, run.status());
        assertEquals("", run.err());
    }

    @Test
    void readsNoMoreLinesWhenItsReaderHasSeenEnough() throws IOException {
        var result =
                Run.of("evaluate", EXAMPLE, "--draws", 1, "--self-contained").out();
        var problem = result.substring(result.indexOf("\"problem\":") + 10, result.length() - 2) + "\n";
        var many = Files.writeString(folder.resolve("many.jsonl"), problem.repeat(100_000));
        assertEquals(
                141,
                Run.to(refusing("Broken pipe"), "evaluate", "--lines", many).status());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "evaluate FILE --threads 0 | '0' is not a whole number from 1 to 2147483647",
                "evaluate FILE --threads -1 | '-1' is not a whole number from 1 to 2147483647",
                "evaluate FILE --draws 0 | '0' is not a whole number from 1 to 2147483647",
                "evaluate FILE --draws 2147483648 | '2147483648' is not a whole number from 1 to 2147483647",
                "evaluate FILE --draws many | 'many' is not a whole number from 1 to 2147483647",
                "evaluate FILE --seed 9223372036854775808 | from -9223372036854775808 to 9223372036854775807",
                "evaluate FILE --seed 1 --seed 2 | only once",
                "evaluate FILE --format xml | json, csv, table",
                "evaluate FILE --format csv --details | --details would change nothing with --format csv",
                "evaluate FILE --format csv --pretty --self-contained | --pretty, --self-contained would change nothing",
                "evaluate FILE --format table --pretty | --pretty would change nothing with --format table",
                "evaluate FILE --lines --pretty | --pretty writes a result on several lines",
                "evaluate FILE --lines --format csv | --format csv writes a result on several lines",
                "evaluate FILE FILE | two-jobs.json is not known here",
                "evaluate | FILE",
                "evaluate FILE --seeds 1 | the nearest is --seed",
                "evalute FILE | There is no verb evalute",
                "verify - --problem - | Standard input cannot be both",
                "verify ../core/src/test/resources/results/bicycles.json --problem FILE | --problem would change nothing",
                "export --version 0 | '0' is not a whole number from 1 to 2147483647",
                "export --port 1 | --port 1 is not known here",
                "import FILE --port 1 | --port 1 is not known here",
                "migrate --port 1 | --port 1 is not known here",
                "reset-password admin --port 1 | --port 1 is not known here",
                "help nothing | nothing",
            })
    void refusesWhatItWouldHaveToIgnore(String line, String why) {
        var run = Run.of(words(line));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(why), run.err());
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        assertEquals("File %s is a folder".formatted(folder), refusal(folder));
        var missing = folder.resolve("missing.json");
        assertEquals("File %s does not exist".formatted(missing), refusal(missing));
        var dangling = Files.createSymbolicLink(folder.resolve("link.json"), missing);
        assertEquals("File %s does not exist".formatted(dangling), refusal(dangling));
        var below = EXAMPLE.resolve("below.json");
        assertEquals("File %s cannot be read: Not a directory".formatted(below), refusal(below));
        var latin =
                Files.write(folder.resolve("latin.json"), "{\"name\": \"ä\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("File %s is not UTF-8. Maybe save it as UTF-8".formatted(latin), refusal(latin));
        var noDraws = Files.writeString(folder.resolve("no-draws.json"), "{\"rankAcceptability\": {}}");
        assertEquals(
                "$.draws: This is missing. Write an object in curly brackets.",
                Run.of("verify", noDraws).err().strip());
        for (var encoding : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE"}) {
            var wide = Files.write(folder.resolve(encoding), "{}".getBytes(encoding));
            assertEquals("File %s is UTF-16. Maybe save it as UTF-8".formatted(wide), refusal(wide));
        }
        var empty = Files.writeString(folder.resolve("empty.json"), "");
        assertEquals("$: The document is empty. Write a JSON object.", refusal(empty));
    }

    private static String refusal(Path file) {
        var run = Run.of("evaluate", file);
        assertEquals(2, run.status());
        return run.err().strip();
    }

    @Test
    void readsAFileWithAByteOrderMarkAndANameInAnyScript() throws IOException {
        var file = Files.writeString(folder.resolve("@größe-尺.json"), "\uFEFF" + Files.readString(EXAMPLE));
        assertEquals(0, Run.of("evaluate", file).status());
    }

    @Test
    void writesUtf8WhateverTheTerminalSpeaks() throws IOException {
        var file = Files.writeString(
                folder.resolve("named.json"), Files.readString(EXAMPLE).replace("\"A\"", "\"Größe 尺 😀\""));
        assertTrue(Run.of("evaluate", file).out().contains("Größe 尺 😀"));
    }

    static LongStream seeds() {
        return new SplittableRandom(20261126).longs(60);
    }

    /** Damage of any kind, at any place: a finding or a result, never a trace. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void answersAnyDocumentWithAResultOrFindings(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder(Files.readString(EXAMPLE));
        var odd = new String[] {
            "9".repeat(1001),
            "[".repeat(501),
            "1e999",
            "-1e308",
            "1e-310",
            "null",
            "\"\"",
            "{}",
            "[]",
            "NaN",
            ",",
            "\"",
            "\u0000",
            "0.1e-5",
            "1e308"
        };
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            int at = random.nextInt(text.length());
            int until = Math.min(text.length(), at + random.nextInt(0, 4));
            text.replace(at, until, odd[random.nextInt(odd.length)]);
        }
        var file = Files.writeString(folder.resolve("damaged.json"), text.toString());
        for (var verb : new String[] {"evaluate", "verify"}) {
            var run = Run.of(verb, file);
            assertTrue(run.status() == 0 || run.status() == 2, run::err);
            assertEquals(run.status() == 2, !run.err().isBlank());
            assertFalse(run.err().contains("fault") || run.err().contains("\tat "), run::err);
        }
    }
}
