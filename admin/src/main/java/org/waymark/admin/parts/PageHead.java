package org.waymark.admin.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The title of a page, a sentence below it, and what can be done with the page as a whole at its end. */
public final class PageHead extends Div {
    private static final long serialVersionUID = 1;

    private final Paragraph lead = new Paragraph();

    public PageHead(String title, Component... actions) {
        addClassName("bo-page-head");
        var heading = new H1(title);
        heading.addClassName("wm-title");
        lead.addClassName("wm-soft");
        var words = new Div(heading, lead);
        words.addClassName("wm-stack-s");
        add(words);
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("wm-row");
            add(row);
        }
    }

    public void setLead(String text) {
        lead.setText(text);
    }
}
