package org.waymark.core.backtest;

import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.model.DecisionModel;

/**
 * Answers under one model as they count under another. An answer stays with the question of the same key, and an option with that of
 * the same key. What is not asked any more has no effect; what was never asked stays open, and open questions have none either. If a
 * question is still asked but cannot take the answer (its option is gone, the number is out of range, the kind is another), nothing
 * can be said of the person. Who skipped a question that can no longer be skipped left it open.
 */
final class CarriedAnswers {

    private CarriedAnswers() {}

    /** Empty if nothing can be said. */
    static Optional<Questionnaire> to(DecisionModel model, AnswerSheet answers) {
        var questionnaire = Questionnaire.of(model, answers);
        boolean fits = questionnaire.open().stream()
                .flatMap(question -> answers.to(question.id()).stream())
                .allMatch(Answer.Skipped.class::isInstance);
        return fits ? Optional.of(questionnaire) : Optional.empty();
    }
}
