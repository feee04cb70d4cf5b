package org.waymark.web.start;

import org.waymark.core.assessment.AssessmentToken;

/** What the presenter needs of the first page. */
interface StartPage {
    void show(StartState state);

    void open(AssessmentToken token);
}
