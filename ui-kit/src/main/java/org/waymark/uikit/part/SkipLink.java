package org.waymark.uikit.part;

import com.vaadin.flow.component.html.Anchor;

/** Leads past the bar to the element with the id {@code content}; the first thing that the keyboard reaches on a page. */
public final class SkipLink extends Anchor {
    private static final long serialVersionUID = 1;

    public SkipLink() {
        setHref("#content");
        setText(getTranslation("common.action.skip-to-content"));
        addClassNames("wm-skip", "wm-no-print");
        setRouterIgnore(true);
        // only the focus moves: the address and with it the page stay
        getElement()
                .executeJs("this.addEventListener('click', event => {"
                        + " event.preventDefault(); document.getElementById('content').focus(); })");
    }
}
