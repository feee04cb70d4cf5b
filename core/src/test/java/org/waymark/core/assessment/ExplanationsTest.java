package org.waymark.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.explanation.Sensitivity;
import org.waymark.core.outcome.Evaluation;
import org.waymark.core.testing.Bicycles;
import org.waymark.core.testing.InMemoryAssessmentStore;
import org.waymark.core.testing.InMemoryExplanationStore;
import org.waymark.core.testing.InMemoryPublishedModels;

class ExplanationsTest {

    private final InMemoryPublishedModels models = new InMemoryPublishedModels(Bicycles.model());
    private final InMemoryAssessmentStore stored = new InMemoryAssessmentStore();
    private final Assessments assessments = new Assessments(models, stored, () -> Bicycles.NOON, new SecureRandom());
    private final ExplanationStore store = new InMemoryExplanationStore(stored);
    private final Explanations explanations = new Explanations(store);

    private Decided decided() {
        var token = assessments.begin(Locale.ENGLISH).assessment().token();
        Bicycles.answers().byQuestion().forEach((question, answer) -> assessments.answer(token, question, answer));
        return assertInstanceOf(FinishReply.Finished.class, assessments.finish(token))
                .decided();
    }

    @Test
    void areThoseOfAWholeEvaluation() {
        var decided = decided();
        var whole = Evaluation.of(models.current(), Bicycles.answers(), Bicycles.TODAY);
        assertEquals(whole, explanations.workOut(decided));
        assertEquals(Optional.of(whole), explanations.kept(decided));
    }

    @Test
    void areNotThereBeforeTheyAreWorkedOut() {
        assertEquals(Optional.empty(), explanations.kept(decided()));
    }

    @Test
    void areKeptUnderTheVersionThatFoundThem() {
        var decided = decided();
        store.keep(decided.token(), "0.9", new Sensitivity(List.of(), List.of(), List.of(), Optional.empty()));
        assertEquals(Optional.empty(), explanations.kept(decided));
        explanations.workOut(decided);
        assertEquals(Optional.empty(), store.find(decided.token(), "0.9"));
        assertEquals(Optional.of(decided.sensitivity()), store.find(decided.token(), Sensitivity.VERSION));
    }
}
