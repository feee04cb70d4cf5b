package org.waymark.web.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;
import org.waymark.uikit.part.LanguageSwitch;
import org.waymark.uikit.part.PageFrame;

/** The frame of the public pages. */
public final class WebFrame extends Composite<PageFrame> implements RouterLayout {
    private static final long serialVersionUID = 1;

    public WebFrame() {
        getContent()
                .setFoot(new Span(getTranslation("frame.foot.privacy")), new Span(getTranslation("frame.foot.advice")));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content == null) return;
        if (content instanceof WithAside page) getContent().setAside(page.aside(), new LanguageSwitch());
        else getContent().setAside(new LanguageSwitch());
        getContent().setPage(content);
    }
}
