package org.waymark.web.address;

import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.QuestionId;

/** The addresses of an assessment, relative to the application. Whoever knows one may read, continue and delete it. */
public final class Addresses {
    public static final String START = "";
    /** Where the form of the first page is sent to: begins an assessment and leads to it. */
    public static final String BEGIN = "begin";

    /** Leads to the assessment that this browser remembers. */
    public static final String CONTINUE = "continue";

    /** Before every token. */
    public static final String PREFIX = "a/";

    public static final String ASSESSMENT = "a/:token";
    public static final String QUESTION = "a/:token/q/:question";

    /** A question of somebody who answers more than is needed. */
    public static final String FURTHER_QUESTION = "a/:token/:more(more)/:question";

    public static final String REVIEW = "a/:token/review";
    public static final String RESULT = "a/:token/result";

    /** What is shown when there is no assessment (any more) at an address. */
    public static final String GONE = "gone";

    /** What is shown after everything of a person was deleted. */
    public static final String DELETED = "deleted";

    /** What is shown after one was deleted, and what belongs to it was not. */
    public static final String ONE_DELETED = "deleted/one";

    private Addresses() {}

    /** Leads to wherever the person is: the open question, the review or the result. */
    public static String of(AssessmentToken token) {
        return PREFIX + token.value();
    }

    public static String question(AssessmentToken token, QuestionId question) {
        return of(token) + "/q/" + question.key();
    }

    public static String furtherQuestion(AssessmentToken token, QuestionId question) {
        return of(token) + "/more/" + question.key();
    }

    public static String review(AssessmentToken token) {
        return of(token) + "/review";
    }

    public static String result(AssessmentToken token) {
        return of(token) + "/result";
    }
}
