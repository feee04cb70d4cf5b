package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.document.JsonText;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Importance;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.RandomModels;
import org.waymark.core.testing.Readings;

/**
 * Results that were told once, kept as files: they must come out the same on every machine, on every JDK, in every year.
 * If one does not, either something is broken, or the engine has changed: then {@code Engine.VERSION} must change too, and
 * {@link #main} writes the files anew.
 */
class GoldenResultsTest {

    private static final Path FOLDER = Path.of("src/test/resources/results");

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areIdenticalWhenComputedAgain(Path file) throws IOException {
        var document = Files.readString(file);
        var result = Readings.value(JsonText.read(document).then(ResultDocument::read));
        assertEquals(new Verification.Identical(), result.verify());
        assertEquals(document, result.write());
    }

    @Test
    void areAllThere() throws IOException {
        assertEquals(
                cases().keySet().stream().map(name -> name + ".json").sorted().toList(),
                files().map(file -> file.getFileName().toString()).toList());
    }

    private static Map<String, String> cases() {
        var plain = Bicycles.answers();
        var close = plain.with(Bicycles.SPEED_MATTERS, new Answer.Matters(Importance.VERY))
                .with(Bicycles.LOAD_MATTERS, new Answer.Matters(Importance.VERY));
        var cases = new TreeMap<String, String>();
        cases.put("bicycles", result(Bicycles.model(), plain));
        cases.put("bicycles-too-close", result(Bicycles.model(), close));
        cases.put("bicycles-none-fits", result(Bicycles.model(), plain.with(Bicycles.BUDGET, new Answer.Amount(200))));
        for (long seed : new long[] {1, 2, 3, 4}) {
            var model = RandomModels.of(seed);
            cases.put("random-" + seed, result(model, RandomAnswers.complete(model, seed)));
        }
        return cases;
    }

    private static String result(DecisionModel model, AnswerSheet sheet) {
        return ResultDocument.of(Evaluation.of(Optional.empty(), model, sheet, Bicycles.TODAY), model, sheet)
                .write();
    }

    /** Writes the files anew, in the working directory of the module. */
    public static void main(String[] arguments) throws IOException {
        for (var one : cases().entrySet()) Files.writeString(FOLDER.resolve(one.getKey() + ".json"), one.getValue());
    }
}
