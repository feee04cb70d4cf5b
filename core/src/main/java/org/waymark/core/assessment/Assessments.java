package org.waymark.core.assessment;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.answers.Answer;
import org.waymark.core.answers.AnswerFinding;
import org.waymark.core.answers.AnswerFit;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.assessment.AnswerReply.AlreadyFinished;
import org.waymark.core.assessment.AnswerReply.Refused;
import org.waymark.core.assessment.AnswerReply.Saved;
import org.waymark.core.assessment.AnswerReply.Unknown;
import org.waymark.core.document.Finding;
import org.waymark.core.elicitation.Donors;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.model.DecisionModel;
import org.waymark.core.model.PublishedModel;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.VersionNumber;
import org.waymark.core.numerics.RecentlyUsed;

/**
 * The flow of assessments: begin, answer in any order, come back by the token, finish. What a method returns is
 * stored already; nothing is kept here.
 */
public final class Assessments {

    /** Of so many versions it is kept at hand what their questions are chosen by: about a megabyte each. */
    private static final int VERSIONS_IN_USE = 8;

    private final PublishedModels models;
    private final AssessmentStore store;
    private final InstantSource clock;
    private final SecureRandom random;
    private final RecentlyUsed<Map.Entry<VersionNumber, LocalDate>, Donors> donors =
            new RecentlyUsed<>(VERSIONS_IN_USE);

    public Assessments(PublishedModels models, AssessmentStore store, InstantSource clock, SecureRandom random) {
        this.models = models;
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /** Begins an assessment under the current version. */
    public Ongoing begin(Locale locale) {
        return begin(model -> locale);
    }

    /** Begins an assessment under the current version, in the language that is chosen for its model. */
    public Ongoing begin(Function<DecisionModel, Locale> language) {
        var current = models.current();
        var begun = fresh(language.apply(current.model()), current, AnswerSheet.EMPTY);
        store.add(begun);
        return Ongoing.of(begun, current);
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
        return find(token).map(met -> answer(met, id, answer)).orElseGet(Unknown::new);
    }

    /** The same for an assessment as it was met a moment ago. */
    public AnswerReply answer(Ongoing met, QuestionId id, Answer answer) {
        var assessment = met.assessment();
        if (assessment.isFinished()) return new AlreadyFinished();
        var findings = findings(met.published().model(), id, answer);
        if (!findings.isEmpty()) return new Refused(findings);
        return store.saveAnswer(assessment.token(), id, answer, clock.instant())
                .<AnswerReply>map(
                        saved -> new Saved(ongoing(saved), assessment.answers().to(id)))
                .orElseGet(() -> kept(assessment.token()).isPresent() ? new AlreadyFinished() : new Unknown());
    }

    /**
     * Decides the outcome and stores it, once, as soon as enough is known ({@link Elicitation#next}); after that the assessment never changes. Finishing again returns the same.
     */
    public FinishReply finish(AssessmentToken token) {
        var met = find(token);
        while (met.isPresent()) {
            var ongoing = met.get();
            if (ongoing.assessment().isFinished()) return new FinishReply.Finished(decided(ongoing));
            var missing = ongoing.questionnaire().missing();
            if (!missing.isEmpty() && elicitation(ongoing).next(true).asked().isPresent()) {
                return new FinishReply.StillOpen(missing);
            }
            var now = clock.instant();
            var decided = Decided.at(now, ongoing);
            // comes back unfinished if another answer was stored in the meantime: then all begins again
            met = store.finish(ongoing.assessment(), OutcomeEntry.of(decided, now))
                    .map(this::ongoing);
            if (met.filter(after -> after.assessment().isFinished()).isPresent()) {
                return new FinishReply.Finished(decided.as(met.get()));
            }
        }
        return new FinishReply.Unknown();
    }

    /**
     * The outcome of an assessment that is finished, as it was decided.
     *
     * @throws IllegalArgumentException if it is not finished
     */
    public Decided decided(Ongoing finished) {
        var at = finished.assessment()
                .finishedAt()
                .orElseThrow(() -> new IllegalArgumentException("The assessment is not finished. Maybe finish it."));
        return Decided.at(at, finished);
    }

    /** What to ask in an assessment, as far as it depends on the answers before. */
    public Elicitation elicitation(Ongoing ongoing) {
        var on = today();
        return new Elicitation(
                ongoing.published().model(),
                () -> donors(ongoing.published(), on),
                ongoing.questionnaire(),
                on,
                ongoing.assessment().token().value());
    }

    /** Works out by what the questions of the current version are chosen, so that the first person need not wait for it. */
    public void prepare() {
        donors(models.current(), today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Donors donors(PublishedModel published, LocalDate on) {
        synchronized (donors) {
            return donors.get(Map.entry(published.number(), on), () -> Donors.of(published.model(), on));
        }
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

    private Assessment fresh(Locale locale, PublishedModel published, AnswerSheet answers) {
        // as finely as a database keeps it: what was begun reads the same when it is found again
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
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
                .map(question -> AnswerFit.check(model, question, answer))
                .orElseGet(() -> List.of(Finding.error("$", AnswerFinding.NOT_ASKED, id)));
    }

    private static AnswerSheet fitting(DecisionModel model, AnswerSheet answers) {
        var fitting = new LinkedHashMap<QuestionId, Answer>();
        answers.byQuestion()
                .forEach((id, answer) -> model.question(id)
                        .filter(question -> AnswerFit.fits(model, question, answer))
                        .ifPresent(question -> fitting.put(id, answer)));
        return new AnswerSheet(fitting);
    }
}
