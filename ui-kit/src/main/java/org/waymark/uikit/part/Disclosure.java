package org.waymark.uikit.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** What is a tap away: a method, a reason, the table behind a picture. */
public final class Disclosure extends NativeDetails {
    private static final long serialVersionUID = 1;

    public Disclosure(String id, String summary, Component... content) {
        super(summary, new Div(content));
        setId(id);
        addClassName("wm-disclosure");
    }
}
