package org.waymark.uikit.part;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button: it leads to a page inside this application. */
public final class LinkButton extends Anchor {
    private static final long serialVersionUID = 1;

    /** @param href relative to the application, without a leading slash; empty for the start page */
    public LinkButton(String id, String label, String href, ActionButton.Look look) {
        super(href.isEmpty() ? "." : href, label);
        setId(id);
        addClassNames(look.cssClasses());
        setRouterIgnore(false);
    }
}
