package org.waymark.core.assessment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.model.QuestionId;

/** Keeps assessments and their outcomes. What a method has done is durable when it returns. */
public interface AssessmentStore {

    void add(Assessment assessment);

    /**
     * Adds a copy, which belongs to the family of its original from then on.
     *
     * @return whether it was added: it is not if there is no such original (any more)
     */
    boolean addCopy(Assessment copy, AssessmentToken original);

    /** What belongs to this assessment; empty if there is none with this token. */
    Optional<Family> family(AssessmentToken token);

    /** The assessment with this token; empty if there is none (any more). Expiry is the caller's business. */
    Optional<Assessment> find(AssessmentToken token);

    /**
     * Puts one answer on the sheet, in place of an earlier one to the same question. Two answers to different questions
     * at the same time both stay.
     *
     * @return the assessment after it; empty if there is none with this token or it is finished
     */
    Optional<Assessment> saveAnswer(AssessmentToken token, QuestionId question, Answer answer, Instant at);

    /**
     * Finishes the assessment and appends its outcome, both or neither. Finishing twice appends once. An outcome is
     * stored only with the answers it was decided from: if other answers were stored since {@code seen} was read,
     * nothing happens and the assessment comes back unfinished.
     *
     * @return the assessment as it stands afterwards; empty if there is none with this token
     */
    Optional<Assessment> finish(Assessment seen, OutcomeEntry outcome);

    /** Removes the assessment and its outcome, and takes it out of the aggregates. Nothing happens if there is none. */
    void delete(AssessmentToken token);

    /** Removes the assessment and all that belongs to it, each as {@link #delete} does; all or none. */
    void deleteFamily(AssessmentToken token);
}
