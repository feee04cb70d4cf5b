package org.waymark.core.elicitation;

import java.util.Optional;
import org.waymark.core.model.Question;

/** How an assessment goes on. */
public sealed interface NextQuestion {

    /** Ask this question. */
    record Ask(Question question) implements NextQuestion {}

    /**
     * Enough is known: what is still open would hardly change the outcome.
     *
     * @param open how many questions about facts have no answer, at least 1
     * @param agreement how probably, in (0, 1), the likeliest outcome comes out of one more plausible way to answer them
     */
    record Enough(int open, double agreement) implements NextQuestion {}

    /** All that is worth asking has an answer, or was left for later. */
    record None() implements NextQuestion {}

    /** The question to ask; empty if none is. */
    default Optional<Question> asked() {
        return this instanceof Ask(var question) ? Optional.of(question) : Optional.empty();
    }
}
