package org.waymark.core.explanation;

import java.util.List;
import org.waymark.core.answers.Answer;
import org.waymark.core.decision.Outcome;
import org.waymark.core.model.QuestionId;

/**
 * A smallest change of answers, each one within the person's reach, after which the outcome is another one; verified by
 * the engine.
 *
 * @param changes one answer, else two; never more
 * @param outcome what would come out instead
 */
public record Counterfactual(List<Change> changes, Outcome.Complete outcome) {

    /** One answer instead of another; {@link Answer.Skipped} if there was none. */
    public record Change(QuestionId question, Answer from, Answer to) {}

    public Counterfactual {
        changes = List.copyOf(changes);
    }
}
