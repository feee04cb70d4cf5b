package org.waymark.web.testing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Family;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.model.QuestionId;

/** A store whose database can be taken away. */
public final class FragileStore implements AssessmentStore {

    private final AssessmentStore store;
    private boolean down;

    public FragileStore(AssessmentStore store) {
        this.store = store;
    }

    public void goDown() {
        down = true;
    }

    public void comeBack() {
        down = false;
    }

    @Override
    public void add(Assessment assessment) {
        reachable().add(assessment);
    }

    @Override
    public boolean addCopy(Assessment copy, AssessmentToken original) {
        return reachable().addCopy(copy, original);
    }

    @Override
    public Optional<Family> family(AssessmentToken token) {
        return reachable().family(token);
    }

    @Override
    public void deleteFamily(AssessmentToken token) {
        reachable().deleteFamily(token);
    }

    @Override
    public Optional<Assessment> find(AssessmentToken token) {
        return reachable().find(token);
    }

    @Override
    public Optional<Assessment> saveAnswer(AssessmentToken token, QuestionId question, Answer answer, Instant at) {
        return reachable().saveAnswer(token, question, answer, at);
    }

    @Override
    public Optional<Assessment> finish(Assessment seen, OutcomeEntry outcome) {
        return reachable().finish(seen, outcome);
    }

    @Override
    public void delete(AssessmentToken token) {
        reachable().delete(token);
    }

    private AssessmentStore reachable() {
        if (down) throw new IllegalStateException(new SQLException("connection refused", "08001"));
        return store;
    }
}
