package org.waymark.core.outcome;

import java.util.List;
import org.waymark.core.model.AlternativeId;
import org.waymark.core.model.QuestionId;

/** What the person is told. */
public sealed interface Outcome {

    /** One path comes first often enough. {@code firstRankShare} is in [0, 1]. */
    record Recommended(AlternativeId alternative, double firstRankShare) implements Outcome {}

    /** No path comes first often enough: an honest outcome, not an error. Contenders from most to least often first. */
    record TooClose(List<AlternativeId> contenders) implements Outcome {
        public TooClose {
            contenders = List.copyOf(contenders);
        }
    }

    /** Every path misses a requirement too probably. */
    record NoneFits() implements Outcome {}

    /** Questions are open, in the order they are asked. */
    record Incomplete(List<QuestionId> missing) implements Outcome {
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
