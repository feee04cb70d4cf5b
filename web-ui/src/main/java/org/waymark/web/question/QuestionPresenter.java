package org.waymark.web.question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.answers.Answer;
import org.waymark.core.assessment.AnswerReply;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.elicitation.NextQuestion;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.address.Continuation;
import org.waymark.web.question.AnswerEntry.Reading;
import org.waymark.web.question.QuestionState.Field;

/** Asks one question and stores the answer before another one shows. Keeps nothing that the store does not have. */
final class QuestionPresenter {
    private final QuestionPage page;
    private final Assessments assessments;
    private final Continuation continuation;
    private final QuestionText text;
    private final AnswerEntry entry;
    private Optional<Asked> asked = Optional.empty();
    private final Set<QuestionId> later = new HashSet<>();
    private boolean answersMore;

    /** The question on the page. */
    private record Asked(Ongoing ongoing, Elicitation elicitation, Question question, QuestionState state) {
        Asked with(QuestionState changed) {
            return new Asked(ongoing, elicitation, question, changed);
        }

        /** Whether the store holds this answer. */
        boolean holds(Answer answer) {
            return given(ongoing, question.id()).filter(answer::equals).isPresent();
        }
    }

    QuestionPresenter(QuestionPage page, Assessments assessments, Continuation continuation, Locale locale) {
        this.page = page;
        this.assessments = assessments;
        this.continuation = continuation;
        this.text = new QuestionText(locale);
        this.entry = new AnswerEntry(locale);
    }

    /** Leads to where the person is: the first open question, else the review, or the result of a finished one. */
    void resume(AssessmentToken token) {
        assessments.find(token).ifPresentOrElse(this::resume, page::openGone);
    }

    void open(AssessmentToken token, QuestionId id) {
        assessments.find(token).ifPresentOrElse(found -> open(found, id), page::openGone);
    }

    /** The same for somebody who answers more than is needed. */
    void openFurther(AssessmentToken token, QuestionId id) {
        answersMore = true;
        open(token, id);
    }

    /**
     * Something was entered; a whole answer is stored at once.
     *
     * @param entered the keys of the chosen cards, or the one text that was typed
     */
    void enter(List<String> entered) {
        asked.ifPresent(now -> {
            var field = now.state.field().with(entered);
            switch (entry.read(now.question.kind(), field)) {
                case Reading.Good(var answer) -> {
                    // should the store fail, it is known that this is still to be stored
                    asked = Optional.of(now.with(now.state.unstored(field, Optional.empty())));
                    save(now, answer, field);
                }
                case Reading.Bad(var problem) -> show(now.with(now.state.unstored(field, Optional.of(problem))));
                case Reading.Blank() -> show(now.with(now.state.unstored(field, Optional.empty())));
            }
        });
    }

    void next() {
        asked.flatMap(this::unlessChangedElsewhere).ifPresent(now -> {
            switch (entry.read(now.question.kind(), now.state.field())) {
                case Reading.Bad(var problem) -> refuse(now, problem);
                case Reading.Good(var answer) ->
                    (now.holds(answer) ? Optional.of(now) : save(now, answer, now.state.field()))
                            .ifPresent(this::leave);
                case Reading.Blank() when now.question.optional() -> skip();
                case Reading.Blank() -> refuse(now, blank(now));
            }
        });
    }

    /** Goes on without an answer: noted where one may skip, else left open for the review. */
    void skip() {
        asked.flatMap(this::unlessChangedElsewhere).ifPresent(now -> {
            if (!now.question.optional()) leaveForLater(now);
            else save(now, new Answer.Skipped(), now.state.field()).ifPresent(this::leave);
        });
    }

    private void leaveForLater(Asked now) {
        later.add(now.question.id());
        leave(now);
    }

    /** The person is back at this page, and may have been in another window or on another device in the meantime. */
    void comeBack() {
        asked.flatMap(this::unlessChangedElsewhere);
    }

    void back() {
        asked.ifPresent(now -> now.elicitation
                .previous(now.question.id())
                .ifPresent(previous -> page.open(now.state.token(), previous.id(), answersMore)));
    }

    private void resume(Ongoing found) {
        var token = found.assessment().token();
        if (found.assessment().isFinished()) {
            page.openResult(token);
        } else {
            assessments
                    .elicitation(found)
                    .next(true)
                    .asked()
                    .ifPresentOrElse(question -> page.open(token, question.id(), false), () -> page.openReview(token));
        }
    }

    private void open(Ongoing found, QuestionId id) {
        var question = found.questionnaire().question(id);
        if (found.assessment().isFinished() || question.isEmpty()) resume(found);
        else show(asked(found, question.get()));
    }

    private Asked asked(Ongoing ongoing, Question question) {
        var elicitation = assessments.elicitation(ongoing);
        return new Asked(ongoing, elicitation, question, text.of(ongoing, question, elicitation));
    }

    /**
     * The question on the page with the assessment as it is stored now. Empty if what was stored for it has changed
     * since it was shown: nobody goes on from, or replaces, what they have not seen.
     */
    private Optional<Asked> unlessChangedElsewhere(Asked now) {
        var found = assessments.find(now.state.token());
        var id = now.question.id();
        if (found.isEmpty()) {
            page.openGone();
        } else if (found.get().assessment().isFinished()
                || found.get().questionnaire().question(id).isEmpty()) {
            resume(found.get());
        } else if (given(found.get(), id).equals(given(now.ongoing, id))) {
            return Optional.of(new Asked(found.get(), assessments.elicitation(found.get()), now.question, now.state));
        } else {
            var changed = asked(found.get(), now.question);
            show(changed.with(changed.state.withNotice(Phrase.of("question.changed-elsewhere"))));
        }
        return Optional.empty();
    }

    /** The question on the page after the answer is stored; empty if it could not be. */
    private Optional<Asked> save(Asked now, Answer answer, Field field) {
        var token = now.state.token();
        return switch (assessments.answer(token, now.question.id(), answer)) {
            case AnswerReply.Saved(var ongoing, var replaced) -> {
                continuation.remember(token);
                var saved = asked(ongoing, now.question);
                boolean seen = replaced.equals(given(now.ongoing, now.question.id()));
                show(seen ? saved : saved.with(saved.state.withNotice(Phrase.of("question.replaced-elsewhere"))));
                yield asked;
            }
            case AnswerReply.Refused refused -> {
                show(now.with(now.state.unstored(field, Optional.of(blank(now)))));
                yield Optional.empty();
            }
            case AnswerReply.AlreadyFinished finished -> {
                page.openResult(token);
                yield Optional.empty();
            }
            case AnswerReply.Unknown gone -> {
                page.openGone();
                yield Optional.empty();
            }
        };
    }

    private void leave(Asked now) {
        var token = now.state.token();
        switch (now.elicitation.after(now.question.id(), later, !answersMore)) {
            case NextQuestion.Ask(var next) -> page.open(token, next.id(), answersMore);
            case NextQuestion.Enough enough -> page.openReview(token);
            case NextQuestion.None() when now.elicitation.next(true).asked().isEmpty() -> page.openResult(token);
            case NextQuestion.None() -> page.openReview(token);
        }
    }

    private void refuse(Asked now, Phrase problem) {
        show(now.with(now.state.withError(problem)));
        page.pointToAnswer();
    }

    private void show(Asked now) {
        asked = Optional.of(now);
        page.show(now.state);
    }

    private static Optional<Answer> given(Ongoing ongoing, QuestionId id) {
        return ongoing.assessment().answers().to(id);
    }

    private static Phrase blank(Asked now) {
        return switch (now.state.field()) {
            case Field.Cards cards -> Phrase.of("question.error.choose");
            case Field.Order order -> Phrase.of("question.error.choose");
            case Field.Choice choice -> Phrase.of("question.error.choose");
            case Field.Settled settled -> Phrase.of("question.error.choose");
            case Field.Figure figure -> Phrase.of("question.error.type", figure.min(), figure.max());
        };
    }
}
