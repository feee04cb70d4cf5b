package org.waymark.web.review;

import java.util.List;
import java.util.Optional;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Phrase;

/**
 * What the review shows.
 *
 * @param missing questions that must be answered before there is a result; none when it can be seen
 * @param enough present when it can be seen though questions are open
 * @param moot answers that are kept, to questions that another answer has made needless
 */
record ReviewState(
        AssessmentToken token, List<Line> missing, Optional<Enough> enough, List<Group> groups, List<Line> moot) {
    ReviewState {
        missing = List.copyOf(missing);
        groups = List.copyOf(groups);
        moot = List.copyOf(moot);
    }

    boolean canFinish() {
        return missing.isEmpty();
    }

    /**
     * What is open would hardly change the result.
     *
     * @param open how many questions
     * @param percent of the plausible ways to answer them after which the likeliest outcome comes out, rounded down
     * @param next the one to go on with
     */
    record Enough(int open, int percent, QuestionId next) {}

    /** The questions of one section. */
    record Group(String title, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /** One question and what was said to it: several phrases where many options were chosen. */
    record Line(QuestionId question, String text, List<Phrase> answer) {
        Line {
            answer = List.copyOf(answer);
        }
    }
}
