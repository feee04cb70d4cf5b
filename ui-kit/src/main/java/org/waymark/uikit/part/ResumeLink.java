package org.waymark.uikit.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;

/** The full link to an address of this application, as the browser sees it: behind a proxy only the browser knows. */
public final class ResumeLink extends Div {
    private static final long serialVersionUID = 1;

    private final String id;
    private final String path;

    /** @param path relative to the application, without a leading slash */
    public ResumeLink(String id, String path) {
        this.id = id;
        this.path = path;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return document.baseURI").then(String.class, base -> {
            removeAll();
            add(new LinkField(id, getTranslation("common.link"), base + path));
        });
    }
}
