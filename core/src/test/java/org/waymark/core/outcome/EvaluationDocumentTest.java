package org.waymark.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.waymark.core.testing.Bicycles.AFTER_THE_PRICE_LIST;
import static org.waymark.core.testing.Bicycles.BUDGET;
import static org.waymark.core.testing.Bicycles.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.PackedAnswers;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.RandomAnswers;
import org.waymark.core.testing.RandomModels;
import tools.jackson.databind.node.ObjectNode;

class EvaluationDocumentTest {

    private static ObjectNode written(AnswerSheet sheet) {
        return EvaluationDocument.write(Evaluation.of(Bicycles.published(), sheet, TODAY));
    }

    @Test
    void hasItsFieldsInOrder() {
        assertEquals(
                List.of(
                        "version",
                        "on",
                        "draws",
                        "engine",
                        "outcome",
                        "scores",
                        "firstRankShares",
                        "firstRankShareErrors",
                        "rankAcceptability",
                        "centralWeights",
                        "confidence",
                        "best",
                        "rival",
                        "margin",
                        "weights",
                        "contributions",
                        "weightIntervals",
                        "closePairs",
                        "requirements",
                        "counterfactuals",
                        "leanings",
                        "expiredEvidence"),
                List.copyOf(written(Bicycles.answers()).propertyNames()));
    }

    @Test
    void writesWhatWasDecided() {
        // within 1,000 USD only the city bicycle is left
        var document = written(Bicycles.answers().with(BUDGET, new Answer.Amount(1000)));
        assertEquals(
                "{\"kind\":\"recommended\",\"alternative\":\"city\",\"firstRankShare\":1.0}",
                document.get("outcome").toString());
        assertEquals(
                "{\"city\":1.0,\"road\":0.0,\"cargo\":0.0}",
                document.get("firstRankShares").toString());
        assertEquals("{\"city\":[1.0]}", document.get("rankAcceptability").toString());
        assertEquals("{\"city\":1.0}", document.get("confidence").toString());
        assertEquals("\"city\"", document.get("best").toString());
        assertEquals("null", document.get("rival").toString());
        assertEquals(
                "{\"criterion\":\"price\",\"question\":\"budget\",\"limit\":1000.0,"
                        + "\"probabilities\":{\"city\":1.0,\"road\":0.0,\"cargo\":0.0},"
                        + "\"standings\":{\"city\":\"met\",\"road\":\"ruled-out\",\"cargo\":\"ruled-out\"}}",
                document.get("requirements").get(0).toString());
    }

    @Test
    void writesTheOtherOutcomes() {
        assertEquals(
                "{\"kind\":\"none-fits\"}",
                written(Bicycles.answers().with(BUDGET, new Answer.Amount(200)))
                        .get("outcome")
                        .toString());
        assertEquals(
                "{\"kind\":\"incomplete\",\"missing\":[\"use\",\"budget\",\"speed-matters\",\"load-matters\"]}",
                written(AnswerSheet.EMPTY).get("outcome").toString());
    }

    @Test
    void writesWhatWouldChangeIt() {
        var first = written(Bicycles.answers()).get("counterfactuals").get(0);
        assertEquals(
                "[{\"question\":\"speed-matters\",\"from\":3,\"to\":4}]",
                first.get("changes").toString());
        assertEquals("\"recommended\"", first.get("consequence").get("kind").toString());
        assertEquals("\"road\"", first.get("consequence").get("alternative").toString());
    }

    @Test
    void namesExpiredEvidenceAndTheDay() {
        var document =
                EvaluationDocument.write(Evaluation.of(Bicycles.published(), Bicycles.answers(), AFTER_THE_PRICE_LIST));
        assertEquals("[\"price-list\"]", document.get("expiredEvidence").toString());
        assertEquals("\"2027-07-01\"", document.get("on").toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.waymark.core.testing.Seeds#all")
    void isTheSameBytesAgainAlsoFromPackedAnswers(long seed) {
        var model = RandomModels.of(seed);
        var sheet = RandomAnswers.complete(model, seed);
        var packed = PackedAnswers.unpack(model, PackedAnswers.pack(model, Questionnaire.of(model, sheet)));
        var first = EvaluationDocument.write(Evaluation.of(Optional.empty(), model, sheet, TODAY))
                .toString();
        assertEquals(
                first,
                EvaluationDocument.write(Evaluation.of(Optional.empty(), model, sheet, TODAY))
                        .toString());
        assertEquals(
                first,
                EvaluationDocument.write(Evaluation.of(Optional.empty(), model, packed, TODAY))
                        .toString());
        assertFalse(first.contains("NaN") || first.contains("Infinity"), first);
    }
}
