package org.waymark.core.testing;

import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.model.OptionId;
import org.waymark.core.model.QuestionId;

/** Answers to questions of one choice, written as {@code question=option}. */
public final class Choices {

    private Choices() {}

    public static AnswerSheet of(String... choices) {
        return in(AnswerSheet.EMPTY, choices);
    }

    /** The same sheet with these choices instead of what it has. */
    public static AnswerSheet in(AnswerSheet sheet, String... choices) {
        for (var choice : choices) {
            var parts = choice.split("=");
            sheet = sheet.with(new QuestionId(parts[0]), new Answer.Chosen(new OptionId(parts[1])));
        }
        return sheet;
    }
}
