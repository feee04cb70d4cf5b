package org.waymark.web.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Languages;
import org.waymark.web.address.Addresses;
import org.waymark.web.address.Continuation;
import org.waymark.web.frame.WebFrame;

/** The link that a person keeps: it shows nothing itself and leads on to where they are. */
@Route(value = Addresses.ASSESSMENT, layout = WebFrame.class)
public final class ResumeView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;

    private final transient Assessments assessments;
    private final transient Continuation continuation;

    @Inject
    public ResumeView(Assessments assessments, Continuation continuation) {
        this.assessments = assessments;
        this.continuation = continuation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters()
                .get("token")
                .filter(AssessmentToken::hasForm)
                .orElseThrow(NotFoundException::new);
        new QuestionPresenter(new Forwarding(event), assessments, continuation, Languages.nearest(getLocale()))
                .resume(new AssessmentToken(token));
    }

    /** Leads on before anything is shown, so that going back in the browser does not come to this page. */
    private record Forwarding(BeforeEnterEvent event) implements QuestionPage {
        @Override
        public void show(QuestionState state) {
            open(state.token(), state.question());
        }

        @Override
        public void open(AssessmentToken token, QuestionId question) {
            event.forwardTo(Addresses.question(token, question));
        }

        @Override
        public void openReview(AssessmentToken token) {
            event.forwardTo(Addresses.review(token));
        }

        @Override
        public void openResult(AssessmentToken token) {
            event.forwardTo(Addresses.result(token));
        }

        @Override
        public void openGone() {
            event.forwardTo(Addresses.GONE);
        }

        @Override
        public void pointToAnswer() {
            // no answer stands on this page
        }
    }
}
