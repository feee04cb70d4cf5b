package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.testing.Bicycles.AFTER_THE_PRICE_LIST;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.document.Finding;
import org.waymark.core.document.JsonText;
import org.waymark.core.outcome.Verification.Difference;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.Readings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ResultDocumentTest {

    private static ResultDocument read(String document) {
        return Readings.value(JsonText.read(document).then(ResultDocument::read));
    }

    private static List<String> findings(String document) {
        return Readings.findings(JsonText.read(document).then(ResultDocument::read)).stream()
                .map(Finding::path)
                .toList();
    }

    private static String document(AnswerSheet answers) {
        var evaluation = Evaluation.of(Bicycles.published(), answers, TODAY);
        return ResultDocument.of(evaluation, Bicycles.model(), answers).write();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void isIdenticalWhenComputedAgain(long seed) {
        var document = document(RandomAnswers.complete(Bicycles.model(), seed));
        assertEquals(new Verification.Identical(), read(document).verify());
        assertEquals(document, read(document).write());
    }

    @Test
    void isIdenticalThoughItWasWrittenBeforeThereWasARecommendedWeek() {
        var answers = Persona.in("personas.json").findFirst().orElseThrow().answers();
        var evaluation = Evaluation.of(Optional.empty(), Persona.MODEL, answers, TODAY);
        var document = (ObjectNode) JsonMapper.shared()
                .readTree(ResultDocument.of(evaluation, Persona.MODEL, answers).write());
        var recorded = (ObjectNode) document.get("evaluation");
        assertTrue(recorded.has("week"));
        recorded.putNull("week");
        assertInstanceOf(Verification.Differs.class, read(document.toString()).verify());
        recorded.remove("week");
        assertEquals(new Verification.Identical(), read(document.toString()).verify());
    }

    @Test
    void isIdenticalThoughEvidenceHasExpiredSince() {
        // the day stands in the document, so that nothing depends on the day of the check
        var evaluation = Evaluation.of(Bicycles.published(), Bicycles.answers(), AFTER_THE_PRICE_LIST);
        var document = ResultDocument.of(evaluation, Bicycles.model(), Bicycles.answers())
                .write();
        assertEquals(AFTER_THE_PRICE_LIST, read(document).on());
        assertEquals(new Verification.Identical(), read(document).verify());
    }

    @ParameterizedTest(name = "version {0}")
    @ValueSource(strings = {"1", "2147483647", "null"})
    void isReadWhateverItsVersion(String version) {
        assertEquals(
                version,
                read(ofVersion(version))
                        .version()
                        .map(number -> "" + number.value())
                        .orElse("null"));
    }

    private static String ofVersion(String version) {
        return document(Bicycles.answers()).replace("\"version\" : 1", "\"version\" : " + version);
    }

    @Nested
    class ThatWasTamperedWith {
        private final String document = document(Bicycles.answers());

        @Test
        void namesWhatDiffers() {
            var share = "\"firstRankShare\" : 0.";
            var tampered = document.replaceFirst(share, "\"firstRankShare\" : 0.0");
            var differs =
                    assertInstanceOf(Verification.Differs.class, read(tampered).verify());
            assertEquals(
                    List.of("$.evaluation.outcome.firstRankShare"),
                    differs.differences().stream().map(Difference::path).toList());
        }

        @Test
        void namesWhatIsMissingAndWhatIsTooMuch() {
            var tampered = document.replace("\"engine\" : \"1\"", "\"motor\" : \"1\"");
            assertEquals(
                    new Verification.Differs(List.of(
                            new Difference("$.evaluation.engine", "", "\"1\""),
                            new Difference("$.evaluation.motor", "\"1\"", ""))),
                    read(tampered).verify());
        }

        @Test
        void differsWhenAnAnswerIsAnother() {
            var tampered = document.replace("\"load-matters\" : 3", "\"load-matters\" : 5");
            assertInstanceOf(Verification.Differs.class, read(tampered).verify());
        }
    }

    @Nested
    class ThatIsNone {

        @Test
        void isRefusedWithEverythingThatIsWrong() {
            assertEquals(
                    List.of("$.evaluation.on", "$.evaluation.version", "$.answers.use"),
                    findings(document(Bicycles.answers())
                            .replace("\"2026-11-22\"", "\"yesterday\"")
                            .replace("\"version\" : 1", "\"version\" : 0")
                            .replace("\"use\" : \"commute\"", "\"use\" : 7")));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"", "{", "[]", "null", "7", "{\"format\": 2}", "{\"format\": 99999999999999999999}"})
        void isRefused(String document) {
            assertEquals(1, findings(document).size());
        }

        @ParameterizedTest(name = "version {0}")
        @ValueSource(strings = {"0", "-1", "1.5", "2147483648", "\"1\""})
        void isRefusedWhenItsVersionIsNone(String version) {
            assertEquals(List.of("$.evaluation.version"), findings(ofVersion(version)));
        }

        @Test
        void namesTheFindingsOfTheModelByTheirPlace() {
            assertEquals(List.of("$.evaluation", "$.model"), findings("{\"format\": 1, \"model\": []}"));
        }
    }
}
