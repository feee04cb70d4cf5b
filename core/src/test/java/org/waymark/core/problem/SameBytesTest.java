package org.waymark.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.numerics.Draws;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results are the same to the last byte on any JDK, machine and number of threads, today and later: their fingerprints are
 * kept in a file. When this test turns red and the change was meant, {@code Engine.VERSION} must change too.
 */
class SameBytesTest {

    private static final Path PROBLEMS = Path.of("src", "test", "resources", "golden");
    private static final Path FINGERPRINTS = Path.of("src", "test", "resources", "bytes", "engine-1.sha256");

    @Test
    void hasTheKeptFingerprintsOnOneThread() throws IOException {
        assertEquals(Files.readString(FINGERPRINTS), fingerprints(Effort.ONE_THREAD));
    }

    @Test
    void hasTheKeptFingerprintsOnEightThreads() throws IOException {
        assertEquals(Files.readString(FINGERPRINTS), fingerprints(new Effort(8, done -> {})));
    }

    static String fingerprints(Effort effort) throws IOException {
        try (Stream<Path> files = Files.list(PROBLEMS)) {
            return files.sorted().map(file -> fingerprint(file, effort)).collect(Collectors.joining());
        }
    }

    private static String fingerprint(Path file, Effort effort) {
        var result = problem(file).with(new Draws(20261122, 20_000)).solve(effort);
        var document = SolvedDocument.write(result, new SolvedDocument.Style(false, true, Optional.empty()));
        return "%s  %s%n".formatted(sha256(document), file.getFileName()).replace(System.lineSeparator(), "\n");
    }

    private static DecisionProblem problem(Path file) {
        try {
            var body = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"));
            var reading = ProblemDocument.read(
                    "$.problem", JsonMapper.shared().readTree(body).get("problem"));
            return Readings.value(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Prints the fingerprints: to keep them anew, or to compare a JDK without a build. */
    public static void main(String[] arguments) throws IOException {
        System.out.print(fingerprints(Effort.ONE_THREAD));
    }
}
