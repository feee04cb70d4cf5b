package org.waymark.web.start;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.waymark.core.assessment.AssessmentToken;
import org.waymark.core.assessment.Assessments;
import org.waymark.core.assessment.PublishedModels;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.text.Languages;
import org.waymark.web.address.Addresses;
import org.waymark.web.address.Continuation;
import org.waymark.web.address.Navigation;
import org.waymark.web.frame.WebFrame;
import org.waymark.web.start.StartState.Remembered;

/** The first page. */
@Route(value = Addresses.START, layout = WebFrame.class)
public final class StartView extends Div implements StartPage, BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int GAINS = 4;
    private static final int PROMISES = 4;

    private final transient StartPresenter presenter;
    private final transient Navigation navigation = new Navigation();

    @Inject
    public StartView(Assessments assessments, PublishedModels models, Continuation continuation) {
        presenter = new StartPresenter(this, assessments, models, continuation, Languages.nearest(getLocale()));
        addClassNames("wm-page", "start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        presenter.open();
    }

    @Override
    public void show(StartState state) {
        removeAll();
        add(hero(state), paths(state), list("start.gain.", GAINS), list("start.privacy.", PROMISES));
    }

    @Override
    public void open(AssessmentToken token) {
        navigation.open(Addresses.of(token));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("start.page-title");
    }

    private Component hero(StartState state) {
        var title = new H1(getTranslation("start.title"));
        title.addClassName("wm-headline");
        var lead = new Paragraph(getTranslation("start.lead"));
        lead.addClassName("wm-lead");
        var ways = new Div();
        ways.addClassName("wm-row");
        var facts = new Paragraph(getTranslation("start.facts", state.questions(), state.minutes()));
        facts.addClassName("wm-small");
        var hero = new Section(title, lead, ways, facts);
        hero.addClassName("start-hero");
        state.unfinished()
                .ifPresentOrElse(
                        remembered -> {
                            ways.add(
                                    button("start-continue", goOnKey(remembered), Look.PRIMARY, presenter::goOn),
                                    button("start-begin", "start.action.begin-anew", Look.PLAIN, presenter::start));
                            facts.setText(where(remembered));
                        },
                        () -> ways.add(button("start-begin", "start.action.begin", Look.PRIMARY, presenter::start)));
        return hero;
    }

    private static String goOnKey(Remembered remembered) {
        return switch (remembered) {
            case Remembered.UnderWay under -> "start.action.continue";
            case Remembered.Finished finished -> "start.action.result";
        };
    }

    private String where(Remembered remembered) {
        return switch (remembered) {
            case Remembered.UnderWay(var answered, var total) -> getTranslation("start.under-way", answered, total);
            case Remembered.Finished finished -> getTranslation("start.finished");
        };
    }

    private ActionButton button(String id, String key, Look look, Runnable action) {
        var button = new ActionButton(id, getTranslation(key), look, action);
        button.addClassName("start-button");
        return button;
    }

    private Component paths(StartState state) {
        var cards = new UnorderedList();
        cards.addClassNames("start-paths");
        for (var path : state.paths()) {
            var mark = new Span();
            mark.addClassName("wm-mark");
            var name = new H3(mark, new Span(path.name()));
            name.addClassName("wm-subheading");
            var words = new Paragraph(path.description());
            words.addClassName("wm-text");
            var card = new ListItem(name, words);
            card.addClassNames("wm-card", "start-path", path.colour().cssClass());
            cards.add(card);
        }
        return section("start.paths.title", cards);
    }

    private Component list(String keys, int count) {
        var list = new UnorderedList();
        list.addClassNames("start-list");
        IntStream.rangeClosed(1, count).forEach(i -> list.add(new ListItem(getTranslation(keys + "item-" + i))));
        return section(keys + "title", list);
    }

    private Section section(String titleKey, Component content) {
        var title = new H2(getTranslation(titleKey));
        title.addClassName("wm-heading");
        var section = new Section(title, content);
        section.addClassName("start-section");
        return section;
    }
}
