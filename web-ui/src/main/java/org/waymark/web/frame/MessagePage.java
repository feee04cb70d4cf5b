package org.waymark.web.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.LinkButton;

/** A page that only says something, and leads on. */
public final class MessagePage extends Div {
    private static final long serialVersionUID = 1;

    public MessagePage(String id, String title, String text) {
        setId(id);
        addClassNames("wm-column", "message");
        var heading = new H1(title);
        heading.addClassName("wm-title");
        var words = new Paragraph(text);
        words.addClassName("wm-lead");
        var start = new LinkButton(id + "-start", getTranslation("common.action.start-page"), "", Look.PRIMARY);
        start.setRouterIgnore(true); // the first page is none of those that need a session
        add(heading, words, start);
    }
}
