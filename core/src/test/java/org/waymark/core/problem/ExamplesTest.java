package org.waymark.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.acceptability.Effort;
import org.waymark.core.document.JsonText;
import org.waymark.core.outcome.Verification;
import org.waymark.core.testing.Readings;

/** The problems that the docs show. */
class ExamplesTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "docs", "examples"))) {
            var all = files.sorted().toList();
            assertTrue(all.size() >= 2, all::toString);
            return all;
        }
    }

    /** A result that was computed on three threads is computed again on one. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areSolvedAndVerified(Path file) throws IOException {
        var document = Files.readString(file);
        var problem = Readings.value(ProblemDocument.read(document));
        var style = new SolvedDocument.Style(true, true, Optional.of(document));
        var written = SolvedDocument.write(problem.solve(new Effort(3, done -> {})), style);
        var solved = Readings.value(JsonText.read(written).then(SolvedDocument::read));
        assertEquals(
                new Verification.Identical(), solved.verify(solved.problem().orElseThrow(), Effort.ONE_THREAD));
    }
}
