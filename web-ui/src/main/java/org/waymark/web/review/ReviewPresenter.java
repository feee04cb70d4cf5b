package org.waymark.web.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.answers.AnswerFit;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.elicitation.Elicitation;
import org.waymark.core.elicitation.NextQuestion;
import org.waymark.core.model.Question;
import org.waymark.core.model.QuestionId;
import org.waymark.core.model.Section;
import org.waymark.web.review.ReviewState.Enough;
import org.waymark.web.review.ReviewState.Group;
import org.waymark.web.review.ReviewState.Line;
import org.waymark.web.words.AnswerWords;

/** Shows what was said and what is missing, each a tap away from its question. */
final class ReviewPresenter {
    private final ReviewPage page;
    private final Assessments assessments;
    private final Locale locale;
    private Optional<AssessmentToken> shown = Optional.empty();

    ReviewPresenter(ReviewPage page, Assessments assessments, Locale locale) {
        this.page = page;
        this.assessments = assessments;
        this.locale = locale;
    }

    void open(AssessmentToken token) {
        shown = Optional.of(token);
        assessments.find(token).ifPresentOrElse(this::open, page::openGone);
    }

    /** Answers may have been given in another window or on another device in the meantime. */
    void comeBack() {
        shown.ifPresent(this::open);
    }

    private void open(Ongoing found) {
        if (found.assessment().isFinished()) {
            page.openResult(found.assessment().token());
            return;
        }
        var questionnaire = found.questionnaire();
        var elicitation = assessments.elicitation(found);
        boolean canFinish = elicitation.next(true).asked().isEmpty();
        var missing = canFinish ? List.<QuestionId>of() : questionnaire.missing();
        var shown = questionnaire.questions().stream()
                .filter(question -> !missing.isEmpty() || !isPreferenceNobodyAskedFor(questionnaire, question))
                .toList();
        page.show(new ReviewState(
                found.assessment().token(),
                questionnaire.questions().stream()
                        .filter(question -> missing.contains(question.id()))
                        .map(question -> line(found, question))
                        .toList(),
                enough(elicitation),
                found.published().model().sections().stream()
                        .map(section -> group(found, section, shown))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                found.assessment().answers().byQuestion().keySet().stream()
                        .filter(id -> !questionnaire.asks(id))
                        .flatMap(id -> found.published().model().question(id).stream())
                        .map(question -> line(found, question))
                        .toList()));
    }

    private static Optional<Enough> enough(Elicitation elicitation) {
        return elicitation.next(true) instanceof NextQuestion.Enough(int open, double agreement)
                ? elicitation
                        .next(false)
                        .asked()
                        .map(next -> new Enough(open, (int) Math.floor(100 * agreement), next.id()))
                : Optional.empty();
    }

    /** What a person would rather have is asked for only as long as it can change the outcome. */
    private static boolean isPreferenceNobodyAskedFor(Questionnaire questionnaire, Question question) {
        return question.kind().asksForPreference()
                && questionnaire.answerTo(question.id()).isEmpty();
    }

    private Group group(Ongoing found, Section section, List<Question> shown) {
        return new Group(
                section.title().in(locale, found.published().model().defaultLocale()),
                section.questions().stream()
                        .filter(shown::contains)
                        .map(question -> line(found, question))
                        .toList());
    }

    private Line line(Ongoing found, Question question) {
        var model = found.published().model();
        var words = new AnswerWords(model, locale);
        return new Line(
                question.id(),
                question.text().in(locale, model.defaultLocale()),
                found.assessment()
                        .answers()
                        .to(question.id())
                        .filter(answer -> AnswerFit.fits(model, question, answer))
                        .map(answer -> words.of(question, answer))
                        .orElse(List.of()));
    }
}
