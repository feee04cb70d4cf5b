package org.waymark.uikit.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;

/** The frame of a page: a bar with the name of the product, the page itself, and a foot. */
public final class PageFrame extends Div {
    private static final long serialVersionUID = 1;

    /** What a browser does when it opens a page: from the second page on the focus moves to the new heading. */
    private static final String BEGIN_AT_THE_HEADING = """
            const heading = this.querySelector("h1");
            if (window.waymarkHasShownAPage && heading) {
              heading.tabIndex = -1;
              heading.focus({ preventScroll: true });
              window.scrollTo(0, 0);
            }
            window.waymarkHasShownAPage = true;
            """;

    private final Main main = new Main();
    private final Div aside = new Div();
    private final Footer foot = new Footer();

    public PageFrame() {
        addClassName("wm-frame");
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        aside.addClassNames("wm-bar-aside");
        foot.addClassNames("wm-foot");

        var brand = new Anchor(".", getTranslation("common.brand"));
        brand.setId("brand");
        brand.setRouterIgnore(true); // the first page is none of those that need a session
        brand.addClassName("wm-brand");
        var bar = new Header(brand, aside);
        bar.addClassName("wm-bar");
        add(new SkipLink(), bar, main, foot);
    }

    /** Puts something at the right end of the bar, in place of what was there. */
    public void setAside(Component... content) {
        aside.removeAll();
        aside.add(content);
    }

    /** Puts something into the foot, in place of what was there. */
    public void setFoot(Component... content) {
        foot.removeAll();
        foot.add(content);
    }

    /** Shows this page, in place of the one before. */
    public void setPage(HasElement page) {
        main.getElement().removeAllChildren().appendChild(page.getElement());
        page.getElement().executeJs(BEGIN_AT_THE_HEADING);
    }
}
