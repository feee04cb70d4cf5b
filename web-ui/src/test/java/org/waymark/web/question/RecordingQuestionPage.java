package org.waymark.web.question;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.QuestionId;

/** Writes down what it is told. */
final class RecordingQuestionPage implements QuestionPage {
    private final List<QuestionState> states = new ArrayList<>();
    final List<String> moves = new ArrayList<>();

    QuestionState shown() {
        return states.getLast();
    }

    @Override
    public void show(QuestionState state) {
        states.add(state);
    }

    @Override
    public void open(AssessmentToken token, QuestionId question, boolean more) {
        moves.add((more ? "further " : "open ") + question);
    }

    @Override
    public void openReview(AssessmentToken token) {
        moves.add("review");
    }

    @Override
    public void openResult(AssessmentToken token) {
        moves.add("result");
    }

    @Override
    public void pointToAnswer() {
        moves.add("answer pointed to");
    }

    @Override
    public void openGone() {
        moves.add("gone");
    }
}
