package org.waymark.uikit.part;

import com.vaadin.flow.component.html.Span;

/** The name of a path with its mark, in its colour. */
public final class PathName extends Span {
    private static final long serialVersionUID = 1;

    public PathName(String name, PathColour colour) {
        var mark = new Span();
        mark.addClassName("wm-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        addClassNames("wm-path-label", colour.cssClass());
        var text = new Span(name);
        text.addClassName("wm-path-name");
        add(mark, text);
    }
}
