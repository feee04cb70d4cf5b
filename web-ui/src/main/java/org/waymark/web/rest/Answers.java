package org.waymark.web.rest;

import java.util.List;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerDocument;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.Question;

/** Answers in the body of a request. */
final class Answers {

    private Answers() {}

    /** @throws Refusal with everything that does not fit, unless it is {@code {"answers": {question: value}}} */
    static AnswerSheet sheet(JsonBody body, DecisionModel model) {
        return AnswerDocument.readSheet("$.answers", model, body.only("answers"))
                .orThrow(Answers::unfit);
    }

    /** @throws Refusal with everything that does not fit, unless it is {@code {"value": …}} */
    static Answer answer(JsonBody body, DecisionModel model, Question question) {
        return AnswerDocument.read(model, question, body.only("value")).orThrow(Answers::unfit);
    }

    static Refusal unfit(List<Finding> findings) {
        return new Refusal(Problem.of(ProblemKind.INVALID_ANSWERS, findings));
    }
}
