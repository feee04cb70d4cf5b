package org.waymark.web.question;

import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.QuestionId;

/** What the presenter needs of the page of a question. */
interface QuestionPage {
    void show(QuestionState state);

    /** @param more whether the person answers more than is needed */
    void open(AssessmentToken token, QuestionId question, boolean more);

    void openReview(AssessmentToken token);

    void openResult(AssessmentToken token);

    /** Moves the focus to where the answer goes: something is wrong with it. */
    void pointToAnswer();

    /** There is no assessment at this address, any more or ever. */
    void openGone();
}
