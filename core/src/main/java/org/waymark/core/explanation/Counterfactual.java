package org.waymark.core.explanation;

import java.util.List;
import org.waymark.core.answers.Answer;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.QuestionId;

/**
 * A smallest change of answers, each one within the person's reach, after which another path comes first; verified by
 * the engine.
 *
 * @param changes one answer, else two; never more
 * @param first the path that then comes first
 * @param firstRankShare how often it then comes first, in [0, 1]
 */
public record Counterfactual(List<Change> changes, AlternativeId first, double firstRankShare) {

    /** One answer instead of another. */
    public record Change(QuestionId question, Answer from, Answer to) {}

    public Counterfactual {
        changes = List.copyOf(changes);
    }
}
