package org.waymark.core.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.document.Finding;

/** What became of an answer. */
public sealed interface AnswerReply {

    /**
     * It is stored, for good; {@code ongoing} already counts it.
     *
     * @param replaced what was stored in its place before; empty if nothing was
     */
    record Saved(Ongoing ongoing, Optional<Answer> replaced) implements AnswerReply {}

    /** It does not fit the question, or the version asks no such question. Nothing was stored. */
    record Refused(List<Finding> findings) implements AnswerReply {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** The assessment is finished and does not change any more. */
    record AlreadyFinished() implements AnswerReply {}

    /** There is no assessment with this token, or it has expired. */
    record Unknown() implements AnswerReply {}
}
