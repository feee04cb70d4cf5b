package org.waymark.web.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Languages;
import org.waymark.web.address.Addresses;
import org.waymark.web.address.Continuation;
import org.waymark.web.address.Navigation;
import org.waymark.web.frame.ComingBack;
import org.waymark.web.frame.SavingElement;
import org.waymark.web.frame.WebFrame;
import org.waymark.web.frame.WithAside;

/** The page of one question. */
@Route(value = Addresses.QUESTION, layout = WebFrame.class)
@RouteAlias(value = Addresses.FURTHER_QUESTION, layout = WebFrame.class)
@JavaScript("context://scripts/question.js")
public final class QuestionView extends Div implements QuestionPage, BeforeEnterObserver, HasDynamicTitle, WithAside {
    static final String TEXT_ID = "question-text";
    static final String ERROR_ID = "question-error";
    private static final long serialVersionUID = 1;

    private final transient QuestionPresenter presenter;
    private final transient Navigation navigation = new Navigation();
    private final SavingElement saving = new SavingElement();
    private transient Optional<QuestionSheet> sheet = Optional.empty();
    private String title = "";

    @Inject
    public QuestionView(Assessments assessments, Continuation continuation) {
        presenter = new QuestionPresenter(this, assessments, continuation, Languages.nearest(getLocale()));
        addClassName("question");
        ComingBack.to(this, presenter::comeBack);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sheet = Optional.empty();
        var question = event.getRouteParameters().get("question").orElseThrow(NotFoundException::new);
        boolean isFurther = event.getRouteParameters().get("more").isPresent();
        navigation.enter(event, token -> {
            if (isFurther) presenter.openFurther(token, new QuestionId(question));
            else presenter.open(token, new QuestionId(question));
        });
    }

    @Override
    public void show(QuestionState state) {
        title = getTranslation("question.page-title", state.position());
        saving.sayWhenAllIsSaved(getTranslation(state.progress() > 0 ? "question.saved" : "question.will-save"));
        if (sheet.filter(current -> current.isFor(state)).isEmpty()) {
            var fresh = new QuestionSheet(state, presenter);
            removeAll();
            add(fresh);
            fresh.focusText();
            sheet = Optional.of(fresh);
        }
        sheet.ifPresent(current -> current.show(state));
    }

    @Override
    public void open(AssessmentToken token, QuestionId question, boolean more) {
        navigation.open(more ? Addresses.furtherQuestion(token, question) : Addresses.question(token, question));
    }

    @Override
    public void openReview(AssessmentToken token) {
        navigation.open(Addresses.review(token));
    }

    @Override
    public void openResult(AssessmentToken token) {
        navigation.open(Addresses.result(token));
    }

    @Override
    public void pointToAnswer() {
        sheet.ifPresent(QuestionSheet::focusAnswer);
    }

    @Override
    public void openGone() {
        navigation.open(Addresses.GONE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page-title", title);
    }

    @Override
    public Component aside() {
        return saving;
    }
}
