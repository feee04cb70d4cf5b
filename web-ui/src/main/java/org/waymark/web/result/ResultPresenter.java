package org.waymark.web.result;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.answers.Answer;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.Family;
import org.waymark.core.assessment.FinishReply;
import org.waymark.core.model.QuestionId;
import org.waymark.core.outcome.ResultDocument;
import org.waymark.web.address.Continuation;
import org.waymark.web.load.Overloaded;
import org.waymark.web.load.Results;

/** Finishes the assessment when it can be, and tells its result; explained once per page. */
final class ResultPresenter {
    private final ResultPage page;
    private final Assessments assessments;
    private final Continuation continuation;
    private final Locale locale;
    private final Results results;
    private Optional<ResultContext> context = Optional.empty();
    private Optional<TrialSection> trials = Optional.empty();

    ResultPresenter(
            ResultPage page, Assessments assessments, Results results, Continuation continuation, Locale locale) {
        this.page = page;
        this.assessments = assessments;
        this.results = results;
        this.continuation = continuation;
        this.locale = locale;
    }

    void open(AssessmentToken token) {
        try {
            // whoever has a page open shares with nobody: many people can have one address
            tell(token, results.finish(token.value(), token));
        } catch (Overloaded later) {
            page.showBusy(token);
        }
    }

    private void tell(AssessmentToken token, FinishReply reply) {
        switch (reply) {
            case FinishReply.Finished(var decided) ->
                show(new ResultContext(decided.ongoing(), results.explain(token.value(), decided), locale));
            case FinishReply.StillOpen open -> page.openReview(token);
            case FinishReply.Unknown gone -> page.openGone();
        }
    }

    /** Answers never change after the result; whoever wants others goes on in a copy. */
    void changeAnswers() {
        goOnInACopy(Map.of());
    }

    /** Goes on in a copy with the answers that the sliders stand at. */
    void keepTrial(List<Integer> places) {
        trials.ifPresent(section -> goOnInACopy(section.answers(places)));
    }

    /** What comes of the answers that the sliders stand at. */
    void tryOut(List<Integer> places) {
        trials.ifPresent(section -> {
            try {
                page.showTrial(results.tryOut(
                        section.context().ongoing().assessment().token().value(), () -> section.at(places)));
            } catch (Overloaded later) {
                page.showTrialBusy();
            }
        });
    }

    void endTrial() {
        page.endTrial();
    }

    private void goOnInACopy(Map<QuestionId, Answer> answers) {
        context.ifPresent(now -> assessments
                .beginAgain(now.ongoing().assessment())
                .ifPresentOrElse(
                        copy -> {
                            answers.forEach((question, answer) -> assessments.answer(copy.token(), question, answer));
                            continuation.remember(copy.token());
                            page.openCopy(copy.token());
                        },
                        page::openGone));
    }

    /** Asks what is to be deleted, where there is a choice: a copy has an original, and an original may have copies. */
    void askWhatToDelete() {
        context.map(now -> now.ongoing().assessment())
                .ifPresent(own -> assessments
                        .family(own.token())
                        .ifPresentOrElse(
                                family -> page.showDeletion(new Deletion(family, own.startedAt())), page::openGone));
    }

    void delete() {
        context.ifPresent(now -> {
            var token = now.ongoing().assessment().token();
            boolean alone = assessments.family(token).map(Family::size).orElse(1) == 1;
            assessments.delete(token);
            leave(alone);
        });
    }

    void deleteFamily() {
        context.ifPresent(now -> {
            assessments.deleteFamily(now.ongoing().assessment().token());
            leave(true);
        });
    }

    /** The browser remembers another assessment on, if that is what it remembers. */
    private void leave(boolean nothingIsLeft) {
        if (continuation.remembered().flatMap(assessments::find).isEmpty()) continuation.forget();
        page.openDeleted(nothingIsLeft);
    }

    /** The result as a document that holds all that is needed to work it out again. */
    String exported() {
        return context.map(now -> ResultDocument.of(
                                now.evaluation(),
                                now.model(),
                                now.ongoing().assessment().answers())
                        .write())
                .orElse("");
    }

    private void show(ResultContext result) {
        context = Optional.of(result);
        trials = TrialSection.of(result);
        var afterwards = new NextStepsSection(result);
        page.show(new ResultState(
                result.ongoing().assessment().token(),
                new VerdictSection(result).verdict(),
                new WhySection(result).why(),
                new WatchSection(result).watch(),
                new OpeningsSection(result).openings(),
                new ChangesSection(result).changes(),
                MonthsSection.of(result).map(MonthsSection::months),
                trials.map(TrialSection::trials),
                WeekSection.of(result).map(WeekSection::week),
                new ComparisonSection(result).comparison(),
                afterwards.plan(),
                afterwards.facts(),
                afterwards.method()));
    }
}
