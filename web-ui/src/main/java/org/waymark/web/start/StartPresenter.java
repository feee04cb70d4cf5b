package org.waymark.web.start;

import java.util.Locale;
import java.util.Optional;
import org.waymark.core.answers.AnswerSheet;
import org.waymark.core.answers.Questionnaire;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.Ongoing;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.core.model.Alternative;
import org.waymark.core.model.DecisionModel;
import org.waymark.uikit.part.PathColour;
import org.waymark.web.address.Continuation;
import org.waymark.web.start.StartState.Remembered;

/** Says what awaits a person, and lets them in or back in. */
public final class StartPresenter {
    private final Assessments assessments;
    private final PublishedModels models;
    private final Continuation continuation;
    private final Locale locale;

    public StartPresenter(Assessments assessments, PublishedModels models, Continuation continuation, Locale locale) {
        this.assessments = assessments;
        this.models = models;
        this.continuation = continuation;
        this.locale = locale;
    }

    public StartState state() {
        var model = models.current().model();
        var progress = Questionnaire.of(model, AnswerSheet.EMPTY).progress();
        return new StartState(
                progress.total(),
                progress.minutesLeft(),
                model.alternatives().stream().map(path -> path(path, model)).toList(),
                remembered().map(StartPresenter::described));
    }

    /** Begins anew; what was begun before stays reachable by its own link. */
    public AssessmentToken begin() {
        var begun = assessments.begin(locale).assessment();
        continuation.remember(begun.token());
        return begun.token();
    }

    /** What this browser remembers; empty if there is nothing (any more) to go on with. */
    public Optional<AssessmentToken> goOn() {
        return remembered().map(found -> found.assessment().token());
    }

    private Optional<Ongoing> remembered() {
        return continuation.remembered().flatMap(assessments::find);
    }

    private StartState.Path path(Alternative path, DecisionModel model) {
        return new StartState.Path(
                PathColour.of(path.id(), model.alternatives()),
                path.name().in(locale, model.defaultLocale()),
                path.description().in(locale, model.defaultLocale()));
    }

    private static Remembered described(Ongoing found) {
        if (found.assessment().isFinished()) return new Remembered.Finished();
        var progress = found.questionnaire().progress();
        return new Remembered.UnderWay(progress.answered(), progress.total());
    }
}
