package org.waymark.core.publishing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.document.Reading;
import org.waymark.core.income.IncomeProjection;
import org.waymark.core.income.IncomeSituation;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.json.ModelDocument;
import org.waymark.core.outcome.Evaluation;
import org.waymark.core.testing.BrokenDocuments;
import org.waymark.core.testing.RandomAnswers;

/** What the check lets pass can be published: nobody who is assessed under it meets a fault. */
class PublishableModelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void canBeEvaluatedForAnybody() {
        assertEvaluated(100, BrokenDocuments::withOtherNumbers);
    }

    @Test
    void canBeEvaluatedWithTheLargestAndTheSmallestNumbers() {
        assertEvaluated(12, BrokenDocuments::withExtremeNumbers);
    }

    private static void assertEvaluated(int atLeast, LongFunction<String> documents) {
        int publishable = 0;
        for (long seed : LongStream.range(0, 300).toArray()) {
            var model = model(documents.apply(seed));
            if (model.isEmpty() || !ModelCheck.of(model.get(), TODAY).isPublishable()) continue;
            publishable++;
            assertDoesNotThrow(
                    () -> Evaluation.of(
                            Optional.empty(), model.get(), RandomAnswers.complete(model.get(), seed), TODAY),
                    "seed " + seed);
            assertMonths(model.get(), RandomAnswers.complete(model.get(), seed), "seed " + seed);
        }
        assertTrue(publishable >= atLeast, "publishable: " + publishable);
    }

    /** With few draws, for speed; empty if the document makes no model. */
    private static Optional<DecisionModel> model(String document) {
        var quick = document.replace("\"count\":10000", "\"count\":50");
        return ModelDocument.read(quick) instanceof Reading.Read(var model) ? Optional.of(model) : Optional.empty();
    }

    private static void assertMonths(DecisionModel model, AnswerSheet answers, String seed) {
        var person = IncomeSituation.of(model, answers, TODAY).orElseThrow();
        IncomeProjection.of(person, model.settings().draws()).paths().values().stream()
                .flatMap(path -> path.months().stream())
                .forEach(month -> assertTrue(month.p5() >= 0 && month.p95() < Double.MAX_VALUE, seed + ": " + month));
    }
}
