package org.waymark.core.answers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.model.QuestionId;

/**
 * All that a person has said so far. Questions that are no longer asked may still stand here; they have no effect.
 *
 * @param byQuestion in the order in which the questions were first answered, as far as that is known; two sheets with the same
 *     answers are equal whatever the order
 */
public record AnswerSheet(Map<QuestionId, Answer> byQuestion) {

    public static final AnswerSheet EMPTY = new AnswerSheet(Map.of());

    public AnswerSheet {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public Optional<Answer> to(QuestionId question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    public AnswerSheet with(QuestionId question, Answer answer) {
        var changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        return new AnswerSheet(changed);
    }
}
