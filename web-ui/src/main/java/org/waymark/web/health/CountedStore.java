package org.waymark.web.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Family;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.model.QuestionId;

/** A store that counts what is begun and finished, whichever way in was taken. */
public record CountedStore(AssessmentStore store, ServerMetrics figures) implements AssessmentStore {

    @Override
    public void add(Assessment assessment) {
        store.add(assessment);
        figures.begun();
    }

    @Override
    public boolean addCopy(Assessment copy, AssessmentToken original) {
        boolean added = store.addCopy(copy, original);
        if (added) figures.begun();
        return added;
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
        return store.saveAnswer(token, question, answer, at);
    }

    /** Finished again is not counted again: it comes back with the time of the first. */
    @Override
    public Optional<Assessment> finish(Assessment seen, OutcomeEntry outcome) {
        var after = store.finish(seen, outcome);
        if (after.flatMap(Assessment::finishedAt)
                .filter(at -> isSameTime(at, outcome.decidedAt()))
                .isPresent()) {
            figures.finished();
        }
        return after;
    }

    /** A database keeps fewer digits of a second than a clock gives. */
    private static boolean isSameTime(Instant a, Instant b) {
        return Duration.between(a, b).abs().compareTo(Duration.ofMillis(1)) < 0;
    }

    @Override
    public void delete(AssessmentToken token) {
        store.delete(token);
    }
}
