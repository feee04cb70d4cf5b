package org.waymark.core.explanation;

import java.util.List;
import org.waymark.core.answers.Answer;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.QuestionId;

/**
 * A smallest change of answers, each one within the person's reach, after which the outcome is another one; verified by
 * the engine.
 *
 * @param changes one answer, else two; never more
 * @param consequence what the outcome would be
 */
public record Counterfactual(List<Change> changes, Consequence consequence) {

    /** One answer instead of another; {@link Answer.Skipped} if there was none. */
    public record Change(QuestionId question, Answer from, Answer to) {}

    /** What would come out. {@code firstRankShare} is in [0, 1]. */
    public sealed interface Consequence {

        /** This path would be recommended. */
        record Recommended(AlternativeId first, double firstRankShare) implements Consequence {}

        /** No path would come first often enough; this one would most often. */
        record TooClose(AlternativeId first, double firstRankShare) implements Consequence {}

        /** Every path would be ruled out. */
        record NoneFits() implements Consequence {}
    }

    public Counterfactual {
        changes = List.copyOf(changes);
    }
}
