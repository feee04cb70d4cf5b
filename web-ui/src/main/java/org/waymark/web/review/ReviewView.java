package org.waymark.web.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.LinkButton;
import org.waymark.uikit.text.Languages;
import org.waymark.web.address.Addresses;
import org.waymark.web.address.Navigation;
import org.waymark.web.frame.ComingBack;
import org.waymark.web.frame.WebFrame;
import org.waymark.web.review.ReviewState.Line;

/** All questions with what was said, those still missing first. */
@Route(value = Addresses.REVIEW, layout = WebFrame.class)
public final class ReviewView extends Div implements ReviewPage, BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ReviewPresenter presenter;
    private final transient Navigation navigation = new Navigation();

    @Inject
    public ReviewView(Assessments assessments) {
        presenter = new ReviewPresenter(this, assessments, Languages.nearest(getLocale()));
        addClassNames("wm-column", "wm-stack", "review");
        ComingBack.to(this, presenter::comeBack);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        navigation.enter(event, presenter::open);
    }

    @Override
    public void show(ReviewState state) {
        removeAll();
        var title = new H1(getTranslation("review.title." + standing(state)));
        title.addClassName("wm-title");
        var lead = new Paragraph(lead(state));
        lead.addClassName("wm-text");
        add(title, lead);
        if (state.canFinish()) {
            add(actions(state));
        } else {
            var missing = new Card("review-missing", getTranslation("review.missing"), lines(state, state.missing()));
            missing.addClassName("wm-card-caution");
            add(missing);
        }
        int number = 0;
        for (var group : state.groups()) {
            number++;
            add(new Card("review-section-" + number, group.title(), lines(state, group.lines())));
        }
        if (!state.moot().isEmpty()) {
            var why = new Paragraph(getTranslation("review.moot.text"));
            why.addClassName("wm-text");
            add(new Card("review-moot", getTranslation("review.moot.title"), why, lines(state, state.moot())));
        }
    }

    private static String standing(ReviewState state) {
        if (!state.canFinish()) return "missing";
        return state.enough().isPresent() ? "enough" : "ready";
    }

    private String lead(ReviewState state) {
        return state.enough()
                .map(enough -> getTranslation("review.lead.enough", enough.open(), enough.percent()))
                .orElseGet(() -> getTranslation(
                        "review.lead." + standing(state), state.missing().size()));
    }

    private Component actions(ReviewState state) {
        var row = new Div(new LinkButton(
                "review-finish",
                getTranslation("review.action.finish"),
                Addresses.result(state.token()),
                Look.PRIMARY));
        row.addClassName("review-actions");
        state.enough()
                .ifPresent(enough -> row.add(new LinkButton(
                        "review-more",
                        getTranslation("review.action.more", enough.open()),
                        Addresses.furtherQuestion(state.token(), enough.next()),
                        Look.PLAIN)));
        return row;
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
    public String getPageTitle() {
        return getTranslation("frame.page-title", getTranslation("review.page-title"));
    }

    private static Component link(ReviewState state, Line line) {
        var link = new Anchor(Addresses.question(state.token(), line.question()), line.text());
        link.addClassName("wm-link");
        return link;
    }

    private static String looks(ReviewState state, Line line) {
        if (!line.answer().isEmpty()) return "review-answer";
        return state.canFinish() ? "review-not-needed" : "review-open";
    }

    private Component lines(ReviewState state, List<Line> lines) {
        var list = new OrderedList();
        list.addClassName("review-lines");
        for (var line : lines) {
            var question = state.moot().contains(line) ? new Span(line.text()) : link(state, line);
            var answer = new Span(
                    line.answer().isEmpty()
                            ? getTranslation(state.canFinish() ? "review.not-needed" : "review.open")
                            : line.answer().stream()
                                    .map(part -> getTranslation(
                                            part.key(), part.arguments().toArray()))
                                    .collect(Collectors.joining(" · ")));
            answer.addClassName(looks(state, line));
            list.add(new ListItem(question, answer));
        }
        return list;
    }
}
