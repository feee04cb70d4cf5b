package org.waymark.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.answers.Answer;
import org.waymark.core.assessment.Assessment;
import org.waymark.core.assessment.Assessment.Finish;
import org.waymark.core.assessment.AssessmentStore;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Family;
import org.waymark.core.assessment.OutcomeEntry;
import org.waymark.core.model.QuestionId;

/** Assessments and outcomes in maps, one act at a time. */
public final class InMemoryAssessmentStore implements AssessmentStore {

    private final Map<AssessmentToken, Assessment> assessments = new HashMap<>();
    private final Map<AssessmentToken, OutcomeEntry> outcomes = new HashMap<>();
    /** Of each copy, the first of its family: the one that is no copy, deleted or not. */
    private final Map<AssessmentToken, AssessmentToken> firsts = new HashMap<>();

    private final List<OutcomeEntry> outcomesOfForgotten = new ArrayList<>();

    /** All outcomes, in no order. */
    public synchronized List<OutcomeEntry> outcomes() {
        var all = new ArrayList<>(outcomes.values());
        all.addAll(outcomesOfForgotten);
        return all;
    }

    @Override
    public synchronized void add(Assessment assessment) {
        if (assessments.putIfAbsent(assessment.token(), assessment) != null) {
            throw new IllegalStateException("There already is an assessment with this token.");
        }
    }

    @Override
    public synchronized boolean addCopy(Assessment copy, AssessmentToken original) {
        if (!assessments.containsKey(original)) return false;
        add(copy);
        firsts.put(copy.token(), firstOf(original));
        return true;
    }

    @Override
    public synchronized Optional<Family> family(AssessmentToken token) {
        return find(token)
                .map(asked -> new Family(
                        firsts.containsKey(token),
                        membersWith(token)
                                .filter(other -> !other.token().equals(token))
                                .sorted(Comparator.comparing(Assessment::startedAt))
                                .map(other -> new Family.Member(
                                        firsts.containsKey(other.token()), other.startedAt(), other.isFinished()))
                                .toList()));
    }

    @Override
    public synchronized void deleteFamily(AssessmentToken token) {
        if (!assessments.containsKey(token)) return;
        membersWith(token).map(Assessment::token).toList().forEach(this::delete);
    }

    private AssessmentToken firstOf(AssessmentToken token) {
        return firsts.getOrDefault(token, token);
    }

    private Stream<Assessment> membersWith(AssessmentToken token) {
        return assessments.values().stream()
                .filter(member -> firstOf(member.token()).equals(firstOf(token)));
    }

    @Override
    public synchronized Optional<Assessment> find(AssessmentToken token) {
        return Optional.ofNullable(assessments.get(token));
    }

    @Override
    public synchronized Optional<Assessment> saveAnswer(
            AssessmentToken token, QuestionId question, Answer answer, Instant at) {
        var changed = find(token).filter(open -> !open.isFinished()).map(open -> answered(open, question, answer, at));
        changed.ifPresent(assessment -> assessments.put(token, assessment));
        return changed;
    }

    @Override
    public synchronized Optional<Assessment> finish(Assessment seen, OutcomeEntry outcome) {
        var token = seen.token();
        find(token)
                .filter(stored -> !stored.isFinished() && stored.answers().equals(seen.answers()))
                .ifPresent(stored -> {
                    assessments.put(token, finished(stored, new Finish(outcome.decidedAt(), outcome.draws())));
                    outcomes.put(token, outcome);
                });
        return find(token);
    }

    @Override
    public synchronized void delete(AssessmentToken token) {
        assessments.remove(token);
        outcomes.remove(token);
    }

    private static Assessment answered(Assessment open, QuestionId question, Answer answer, Instant at) {
        return new Assessment(
                open.token(),
                open.version(),
                open.locale(),
                open.answers().with(question, answer),
                open.startedAt(),
                at.isAfter(open.changedAt()) ? at : open.changedAt(),
                Optional.empty());
    }

    private static Assessment finished(Assessment open, Finish finish) {
        return new Assessment(
                open.token(),
                open.version(),
                open.locale(),
                open.answers(),
                open.startedAt(),
                open.changedAt(),
                Optional.of(finish));
    }
}
