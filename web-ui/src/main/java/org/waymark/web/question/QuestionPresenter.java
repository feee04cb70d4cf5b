package org.waymark.web.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.assessment.AnswerReply;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Phrase;
import org.waymark.web.address.Continuation;
import org.waymark.web.question.AnswerEntry.Reading;
import org.waymark.web.question.QuestionState.Card;
import org.waymark.web.question.QuestionState.Field;

/** Asks one question and stores the answer before another one shows. Keeps nothing that the store does not have. */
final class QuestionPresenter {
    private final QuestionPage page;
    private final Assessments assessments;
    private final Continuation continuation;
    private final QuestionText text;
    private final AnswerEntry entry;
    private Optional<Asked> asked = Optional.empty();

    /** The question on the page. */
    private record Asked(Ongoing ongoing, Question question, QuestionState state) {}

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

    /** A card was pressed: the only one chosen now, or, where many can be, in or out. */
    void choose(String key) {
        asked.ifPresent(now -> {
            if (!(now.state.field() instanceof Field.Cards(var many, var cards))) return;
            var pressed = cards.stream()
                    .map(card -> new Card(
                            card.key(),
                            card.label(),
                            card.help(),
                            card.key().equals(key) ? !many || !card.chosen() : many && card.chosen()))
                    .toList();
            enter(now, new Field.Cards(many, pressed));
        });
    }

    /** A number was typed and left. */
    void type(String typed) {
        asked.ifPresent(now -> {
            if (!(now.state.field() instanceof Field.Figure field)) return;
            enter(now, new Field.Figure(field.min(), field.max(), field.step(), field.unit(), typed));
        });
    }

    /** One step up or down from what is typed, from the lowest if nothing is; never beyond the ends. */
    void step(int direction) {
        asked.ifPresent(now -> {
            if (!(now.state.field() instanceof Field.Figure field)) return;
            type(entry.stepped(field, direction));
        });
    }

    void next() {
        asked.ifPresent(now -> {
            switch (entry.read(now.question.kind(), now.state.field())) {
                case Reading.Bad(var problem) -> refuse(now, problem);
                case Reading.Good(var answer) ->
                    save(now, answer, now.state.field()).ifPresent(this::leave);
                case Reading.Blank() when now.question.optional() -> skip();
                case Reading.Blank() -> refuse(now, blank(now));
            }
        });
    }

    /** Goes on without an answer: noted where one may skip, else left open for the review. */
    void skip() {
        asked.ifPresent(now -> {
            if (!now.question.optional()) leave(now);
            else save(now, new Answer.Skipped(), now.state.field()).ifPresent(this::leave);
        });
    }

    void back() {
        asked.ifPresent(now -> now.ongoing
                .questionnaire()
                .previous(now.question.id())
                .ifPresent(previous -> page.open(now.state.token(), previous.id())));
    }

    private void resume(Ongoing found) {
        var token = found.assessment().token();
        if (found.assessment().isFinished()) page.openResult(token);
        else
            found.questionnaire()
                    .firstOpen()
                    .ifPresentOrElse(question -> page.open(token, question.id()), () -> page.openReview(token));
    }

    private void open(Ongoing found, QuestionId id) {
        var question = found.questionnaire().question(id);
        if (found.assessment().isFinished() || question.isEmpty()) resume(found);
        else show(found, question.get(), text.of(found, question.get()));
    }

    private void enter(Asked now, Field field) {
        switch (entry.read(now.question.kind(), field)) {
            case Reading.Good(var answer) -> save(now, answer, field);
            case Reading.Bad(var problem) ->
                show(now.ongoing, now.question, now.state.with(field, Optional.of(problem)));
            case Reading.Blank() -> show(now.ongoing, now.question, now.state.with(field, Optional.empty()));
        }
    }

    /** The question on the page after the answer is stored; empty if it could not be. */
    private Optional<Asked> save(Asked now, Answer answer, Field field) {
        var token = now.state.token();
        return switch (assessments.answer(token, now.question.id(), answer)) {
            case AnswerReply.Saved(var ongoing) -> {
                continuation.remember(token);
                show(ongoing, now.question, text.of(ongoing, now.question));
                yield asked;
            }
            case AnswerReply.Refused refused -> {
                show(now.ongoing, now.question, now.state.with(field, Optional.of(blank(now))));
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
        var questionnaire = now.ongoing.questionnaire();
        questionnaire
                .next(now.question.id())
                .ifPresentOrElse(next -> page.open(token, next.id()), () -> finish(token, questionnaire.missing()));
    }

    private void finish(AssessmentToken token, List<QuestionId> missing) {
        if (missing.isEmpty()) page.openResult(token);
        else page.openReview(token);
    }

    private void refuse(Asked now, Phrase problem) {
        show(now.ongoing, now.question, now.state.withError(problem));
        page.pointToAnswer();
    }

    private void show(Ongoing ongoing, Question question, QuestionState state) {
        asked = Optional.of(new Asked(ongoing, question, state));
        page.show(state);
    }

    private static Phrase blank(Asked now) {
        return switch (now.state.field()) {
            case Field.Cards cards -> Phrase.of("question.error.choose");
            case Field.Figure figure -> Phrase.of("question.error.type", figure.min(), figure.max());
        };
    }
}
