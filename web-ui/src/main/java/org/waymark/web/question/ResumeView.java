package org.waymark.web.question;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.model.QuestionId;
import org.waymark.uikit.text.Languages;
import org.waymark.web.address.Addresses;
import org.waymark.web.address.Continuation;
import org.waymark.web.address.Navigation;
import org.waymark.web.frame.WebFrame;

/** The link that a person keeps: it shows nothing itself and leads on to where they are. */
@Route(value = Addresses.ASSESSMENT, layout = WebFrame.class)
public final class ResumeView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1;

    private final transient QuestionPresenter presenter;
    private final transient Navigation navigation = new Navigation();

    @Inject
    public ResumeView(Assessments assessments, Continuation continuation) {
        presenter = new QuestionPresenter(
                new Forwarding(navigation), assessments, continuation, Languages.nearest(getLocale()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        navigation.enter(event, presenter::resume);
    }

    /** Shows nothing and leads on. */
    private record Forwarding(Navigation navigation) implements QuestionPage {
        @Override
        public void show(QuestionState state) {
            open(state.token(), state.question(), false);
        }

        @Override
        public void open(AssessmentToken token, QuestionId question, boolean more) {
            navigation.open(Addresses.question(token, question));
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
        public void openGone() {
            navigation.open(Addresses.GONE);
        }

        @Override
        public void pointToAnswer() {
            // no answer stands on this page
        }
    }
}
