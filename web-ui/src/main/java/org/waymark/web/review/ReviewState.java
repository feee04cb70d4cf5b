package org.waymark.web.review;

import java.util.List;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Phrase;

/**
 * What the review shows.
 *
 * @param missing questions that must be answered before there is a result; none when it can be seen
 */
record ReviewState(AssessmentToken token, List<Line> missing, List<Group> groups) {
    ReviewState {
        missing = List.copyOf(missing);
        groups = List.copyOf(groups);
    }

    boolean canFinish() {
        return missing.isEmpty();
    }

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
