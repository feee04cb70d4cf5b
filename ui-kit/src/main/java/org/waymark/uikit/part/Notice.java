package org.waymark.uikit.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Something a person must know now: what is so, and the way out. */
public final class Notice extends Div {
    private static final long serialVersionUID = 1;

    /** How much it matters. */
    public enum Kind {
        INFO("wm-notice-info", "note"),
        CAUTION("wm-notice-caution", "note"),
        DANGER("wm-notice-danger", "alert");

        private final String cssClass;
        private final String role;

        Kind(String cssClass, String role) {
            this.cssClass = cssClass;
            this.role = role;
        }
    }

    public Notice(Kind kind, String title, String text, Component... ways) {
        addClassNames("wm-notice", kind.cssClass);
        getElement().setAttribute("role", kind.role);
        if (!title.isEmpty()) {
            var head = new Span(title);
            head.addClassName("wm-subheading");
            add(new Paragraph(head));
        }
        if (!text.isEmpty()) add(new Paragraph(text));
        if (ways.length > 0) {
            var row = new Div(ways);
            row.addClassName("wm-row");
            add(row);
        }
    }
}
