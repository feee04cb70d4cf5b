package org.waymark.uikit.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** One idea on one surface, under a heading that also names it for those who listen. */
public final class Card extends Section {
    private static final long serialVersionUID = 1;

    public Card(String id, String heading, Component... content) {
        setId(id);
        addClassName("wm-card");
        var title = new H2(heading);
        title.setId(id + "-heading");
        title.addClassName("wm-heading");
        getElement().setAttribute("aria-labelledby", id + "-heading");
        add(title);
        add(content);
    }

    /** A soft line under the heading. */
    public Card withLead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("wm-small");
        addComponentAtIndex(1, lead);
        return this;
    }
}
