package org.waymark.web.result;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.uikit.part.Card;
import org.waymark.uikit.part.PathName;
import org.waymark.web.result.ResultState.Opening;
import org.waymark.web.result.ResultState.Openings;

/** Which money from elsewhere would open a path. */
final class OpeningsCard extends Composite<Card> {
    private static final long serialVersionUID = 1;

    private final transient Openings openings;
    private final transient PageTexts texts;

    OpeningsCard(Openings openings, PageTexts texts) {
        this.openings = openings;
        this.texts = texts;
    }

    @Override
    protected Card initContent() {
        var list = new UnorderedList();
        list.addClassNames("openings", openings.path().colour().cssClass());
        openings.openings().forEach(opening -> list.add(item(opening)));
        var note = new Paragraph(texts.say("result.openings.note"));
        note.addClassName("wm-small");
        return new Card("result-openings", texts.say("result.openings.title"), list, note);
    }

    private ListItem item(Opening opening) {
        var title = new H3(texts.say(opening.title()));
        title.addClassName("wm-subheading");
        var bar = new Div();
        bar.addClassName("opening-bar");
        bar.getStyle().set("--part", String.valueOf(opening.worksOut()));
        bar.getElement().setAttribute("aria-hidden", "true");
        var figure = new Span(texts.say(opening.figure()));
        figure.addClassName("opening-figure");
        var line = new Div(new PathName(openings.path().name(), openings.path().colour()), bar, figure);
        line.addClassName("opening-line");
        return new ListItem(title, new Paragraph(texts.say(opening.text())), line);
    }
}
