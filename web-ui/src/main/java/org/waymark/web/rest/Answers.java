package org.waymark.web.rest;

import java.util.List;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.AnswerDocument.Reading;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;

/** Answers in the body of a request. */
final class Answers {

    private Answers() {}

    /** @throws Refusal with everything that does not fit, unless it is {@code {"answers": {question: value}}} */
    static AnswerSheet sheet(JsonBody body, DecisionModel model) {
        return read(AnswerDocument.readSheet("$.answers", model, body.only("answers")));
    }

    /** @throws Refusal with everything that does not fit, unless it is {@code {"value": …}} */
    static Answer answer(JsonBody body, Question question) {
        return read(AnswerDocument.read(question, body.only("value")));
    }

    static Refusal unfit(List<Finding> findings) {
        return new Refusal(Problem.of(ProblemKind.INVALID_ANSWERS, findings));
    }

    private static <T> T read(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(var value) -> value;
            case Reading.Unfit<T>(var findings) -> throw unfit(findings);
        };
    }
}
