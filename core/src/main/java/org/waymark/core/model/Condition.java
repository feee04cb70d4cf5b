package org.waymark.core.model;

import java.util.Set;

/**
 * When a question is asked: if the answer to an earlier question is one of these.
 *
 * @param anyOf keys of options; {@code yes} or {@code no} for a yes-no question; {@code 1} to {@code 5} for importance
 */
public record Condition(QuestionId question, Set<String> anyOf) {

    public Condition {
        anyOf = Set.copyOf(anyOf);
    }
}
