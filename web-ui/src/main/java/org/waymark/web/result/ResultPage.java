package org.waymark.web.result;

import org.waymark.core.assessment.AssessmentToken;
import org.waymark.web.result.ResultState.Trial;

/** What the presenter needs of the page of a result. */
interface ResultPage {
    void show(ResultState state);

    /** What other answers would bring, beside the result. */
    void showTrial(Trial trial);

    /** The result alone again. */
    void endTrial();

    /** Too much is asked of the server just now to try other answers. */
    void showTrialBusy();

    /** Questions are open: there is no result yet. */
    void openReview(AssessmentToken token);

    /** A copy of the answers that can be changed. */
    void openCopy(AssessmentToken token);

    /** Too much is asked of the server just now; the person can try again. */
    void showBusy(AssessmentToken token);

    void openGone();

    /** What would be deleted, to be confirmed. */
    void showDeletion(Deletion deletion);

    /** @param nothingIsLeft whether neither the original nor a copy is left */
    void openDeleted(boolean nothingIsLeft);
}
