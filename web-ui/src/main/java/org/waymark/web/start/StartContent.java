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
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.stream.IntStream;
import org.waymark.core.assessment.Assessment;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.LinkButton;
import org.waymark.web.address.Addresses;
import org.waymark.web.start.StartState.Remembered;

/** The first page. All that it offers is links and a form: it works without a session, and however long it was open. */
public final class StartContent extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int GAINS = 4;
    private static final int PROMISES = 4;

    public StartContent(StartState state) {
        addClassNames("wm-page", "start");
        add(hero(state), paths(state), list("start.gain.", GAINS), list("start.privacy.", PROMISES));
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
                            ways.add(goOn(remembered), new BeginForm("start.action.begin-anew", Look.PLAIN));
                            facts.setText(where(remembered));
                        },
                        () -> ways.add(new BeginForm("start.action.begin", Look.PRIMARY)));
        return hero;
    }

    private Component goOn(Remembered remembered) {
        var key = switch (remembered) {
            case Remembered.UnderWay under -> "start.action.continue";
            case Remembered.Finished finished -> "start.action.result";
        };
        var link = new LinkButton("start-continue", getTranslation(key), Addresses.CONTINUE, Look.PRIMARY);
        link.addClassName("start-button");
        return link;
    }

    private String where(Remembered remembered) {
        return switch (remembered) {
            case Remembered.UnderWay(var answered, var total) -> getTranslation("start.under-way", answered, total);
            case Remembered.Finished finished -> getTranslation("start.finished");
        };
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
        long keptFor = Assessment.KEPT_FOR.toDays();
        IntStream.rangeClosed(1, count)
                .forEach(i -> list.add(new ListItem(getTranslation(keys + "item-" + i, keptFor))));
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
