package org.waymark.admin.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.waymark.uikit.part.ActionButton;

/**
 * Fields and the button that takes them in, which Enter in a field presses as well. The browser knows by the form which
 * password belongs to which name. It never sends it: a form for a dialog goes nowhere where there is none.
 */
public final class EntryForm extends HtmlContainer {
    private static final long serialVersionUID = 1;

    /** The button goes where it stands among the content. */
    public EntryForm(ActionButton enter, Component... content) {
        super("form");
        getElement().setAttribute("method", "dialog");
        enter.getElement().setAttribute("type", "submit");
        add(content);
    }
}
