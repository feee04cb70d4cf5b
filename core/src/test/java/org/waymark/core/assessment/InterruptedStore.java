package org.waymark.core.assessment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.model.QuestionId;

/** A store in which something happens just before an answer is saved, or an assessment finished, for the first time. */
final class InterruptedStore implements AssessmentStore {

    private final AssessmentStore store;
    private Runnable interruption;

    InterruptedStore(AssessmentStore store, Runnable interruption) {
        this.store = store;
        this.interruption = interruption;
    }

    @Override
    public Optional<Assessment> finish(Assessment seen, OutcomeEntry outcome) {
        interrupt();
        return store.finish(seen, outcome);
    }

    private void interrupt() {
        interruption.run();
        interruption = () -> {};
    }

    @Override
    public void add(Assessment assessment) {
        store.add(assessment);
    }

    @Override
    public boolean addCopy(Assessment copy, AssessmentToken original) {
        return store.addCopy(copy, original);
    }

    @Override
    public Optional<Family> family(AssessmentToken token) {
        return store.family(token);
    }

    @Override
    public void deleteFamily(AssessmentToken token) {
        store.deleteFamily(token);
    }

    @Override
    public Optional<Assessment> find(AssessmentToken token) {
        return store.find(token);
    }

    @Override
    public Optional<Assessment> saveAnswer(AssessmentToken token, QuestionId question, Answer answer, Instant at) {
        interrupt();
        return store.saveAnswer(token, question, answer, at);
    }

    @Override
    public void delete(AssessmentToken token) {
        store.delete(token);
    }
}
