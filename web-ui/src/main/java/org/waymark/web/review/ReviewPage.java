package org.waymark.web.review;

import org.waymark.core.assessment.AssessmentToken;

/** What the presenter needs of the review. */
interface ReviewPage {
    void show(ReviewState state);

    void openResult(AssessmentToken token);

    void openGone();
}
