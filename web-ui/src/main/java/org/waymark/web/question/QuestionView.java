package org.waymark.web.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Languages;
import org.waymark.web.address.Addresses;
import org.waymark.web.address.Continuation;
import org.waymark.web.frame.WebFrame;
import org.waymark.web.frame.WithAside;

/** The page of one question. */
@Route(value = Addresses.QUESTION, layout = WebFrame.class)
@JavaScript("context://scripts/question.js")
public final class QuestionView extends Div implements QuestionPage, BeforeEnterObserver, HasDynamicTitle, WithAside {
    static final String TEXT_ID = "question-text";
    static final String ERROR_ID = "question-error";
    private static final long serialVersionUID = 1;

    private final transient QuestionPresenter presenter;
    private final Span saved = new Span();
    private transient Optional<QuestionSheet> sheet = Optional.empty();
    private String title = "";

    @Inject
    public QuestionView(Assessments assessments, Continuation continuation) {
        presenter = new QuestionPresenter(this, assessments, continuation, Languages.nearest(getLocale()));
        saved.getElement().setAttribute("role", "status");
        addClassName("question");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        sheet = Optional.empty();
        var parameters = event.getRouteParameters();
        var token = parameters.get("token").filter(AssessmentToken::hasForm).orElseThrow(NotFoundException::new);
        presenter.open(
                new AssessmentToken(token),
                new QuestionId(parameters.get("question").orElseThrow(NotFoundException::new)));
    }

    @Override
    public void show(QuestionState state) {
        title = getTranslation("question.page-title", state.position(), state.total());
        saved.setText(getTranslation(state.progress() > 0 ? "question.saved" : "question.will-save"));
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
    public void open(AssessmentToken token, QuestionId question) {
        go(Addresses.question(token, question));
    }

    @Override
    public void openReview(AssessmentToken token) {
        go(Addresses.review(token));
    }

    @Override
    public void openResult(AssessmentToken token) {
        go(Addresses.result(token));
    }

    @Override
    public void pointToAnswer() {
        sheet.ifPresent(QuestionSheet::focusAnswer);
    }

    @Override
    public void openGone() {
        go(Addresses.GONE);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page-title", title);
    }

    @Override
    public Component aside() {
        return saved;
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }
}
