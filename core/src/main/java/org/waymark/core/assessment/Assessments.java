package org.waymark.core.assessment;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerFinding;
import org.waymark.core.answers.AnswerFit;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.AnswerReply.AlreadyFinished;
import org.waymark.core.assessment.AnswerReply.Refused;
import org.waymark.core.assessment.AnswerReply.Saved;
import org.waymark.core.assessment.AnswerReply.Unknown;
import org.waymark.core.document.Finding;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.outcome.Evaluation;

/**
 * The flow of assessments: begin, answer in any order, come back by the token, finish. Whatever a method has told is
 * stored; nothing is kept here.
 */
public final class Assessments {

    private final PublishedModels models;
    private final AssessmentStore store;
    private final InstantSource clock;
    private final SecureRandom random;

    public Assessments(PublishedModels models, AssessmentStore store, InstantSource clock, SecureRandom random) {
        this.models = models;
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /** Begins an assessment under the current version. */
    public Assessment begin(Locale locale) {
        var begun = fresh(locale, models.current(), AnswerSheet.EMPTY);
        store.add(begun);
        return begun;
    }

    /**
     * Begins a copy under the current version, with those answers of {@code before} that its questions can take. Empty if
     * {@code before} was deleted in the meantime: nothing of it comes back.
     */
    public Optional<Assessment> beginAgain(Assessment before) {
        var current = models.current();
        var copy = fresh(before.locale(), current, fitting(current.model(), before.answers()));
        return store.addCopy(copy, before.token()) ? Optional.of(copy) : Optional.empty();
    }

    /** Empty if there is none with this token, or it has expired. */
    public Optional<Ongoing> find(AssessmentToken token) {
        return kept(token).map(this::ongoing);
    }

    /**
     * Stores an answer, in place of an earlier one. An answer to a question that is not asked just now is stored too; it
     * counts when the question is asked.
     */
    public AnswerReply answer(AssessmentToken token, QuestionId id, Answer answer) {
        var assessment = kept(token);
        if (assessment.isEmpty()) return new Unknown();
        if (assessment.get().isFinished()) return new AlreadyFinished();
        var findings = findings(modelOf(assessment.get()).model(), id, answer);
        if (!findings.isEmpty()) return new Refused(findings);
        return store.saveAnswer(token, id, answer, clock.instant())
                .<AnswerReply>map(saved ->
                        new Saved(ongoing(saved), assessment.get().answers().to(id)))
                .orElseGet(() -> kept(token).isPresent() ? new AlreadyFinished() : new Unknown());
    }

    /**
     * Decides the outcome and stores it, once; after that the assessment never changes. Finishing again tells the same.
     */
    public FinishReply finish(AssessmentToken token) {
        for (var ongoing = find(token); ongoing.isPresent(); ongoing = find(token)) {
            var met = ongoing.get();
            if (met.assessment().isFinished()) return new FinishReply.Finished(met, evaluate(met));
            var missing = met.questionnaire().missing();
            if (!missing.isEmpty()) return new FinishReply.StillOpen(missing);
            // comes back unfinished if another answer was stored in the meantime: then all begins again
            store.finish(met.assessment(), OutcomeEntry.of(met, clock.instant()));
        }
        return new FinishReply.Unknown();
    }

    /** The result of the answers so far: on the day it was finished, else today (UTC). */
    public Evaluation evaluate(Ongoing ongoing) {
        var assessment = ongoing.assessment();
        Instant decided = assessment.finishedAt().orElseGet(clock::instant);
        return Evaluation.of(ongoing.published(), assessment.answers(), dayOf(decided));
    }

    /** Removes the assessment and its outcome. Nothing happens if there is none. */
    public void delete(AssessmentToken token) {
        store.delete(token);
    }

    /** What would go with {@link #deleteFamily}; empty if there is no such assessment. */
    public Optional<Family> family(AssessmentToken token) {
        return store.family(token);
    }

    /** Removes the assessment, the one it was copied from and all copies, with their outcomes. */
    public void deleteFamily(AssessmentToken token) {
        store.deleteFamily(token);
    }

    /** The day by which evidence is judged: that of UTC, so that it does not depend on where a server stands. */
    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private Assessment fresh(Locale locale, PublishedModel published, AnswerSheet answers) {
        Instant now = clock.instant();
        return new Assessment(
                AssessmentToken.random(random), published.number(), locale, answers, now, now, Optional.empty());
    }

    private Optional<Assessment> kept(AssessmentToken token) {
        return store.find(token).filter(assessment -> !assessment.hasExpiredAt(clock.instant()));
    }

    private Ongoing ongoing(Assessment assessment) {
        return Ongoing.of(assessment, modelOf(assessment));
    }

    private PublishedModel modelOf(Assessment assessment) {
        VersionNumber number = assessment.version();
        return models.find(number)
                .orElseThrow(() -> new IllegalStateException(
                        "an assessment was begun under version %s, but there is no such version".formatted(number)));
    }

    private static List<Finding> findings(DecisionModel model, QuestionId id, Answer answer) {
        return model.question(id)
                .map(question -> AnswerFit.check(question, answer))
                .orElseGet(() -> List.of(Finding.error("$", AnswerFinding.NOT_ASKED, id)));
    }

    private static AnswerSheet fitting(DecisionModel model, AnswerSheet answers) {
        var fitting = new LinkedHashMap<QuestionId, Answer>();
        model.questions()
                .forEach(question -> answers.to(question.id())
                        .filter(answer -> AnswerFit.fits(question, answer))
                        .ifPresent(answer -> fitting.put(question.id(), answer)));
        return new AnswerSheet(fitting);
    }
}
