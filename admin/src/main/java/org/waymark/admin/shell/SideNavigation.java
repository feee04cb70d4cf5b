package org.waymark.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinService;
import org.waymark.admin.access.CallerSession;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.LinkButton;

/** The pages that the caller may open, and below them who that is and the way out. On a narrow screen behind a button. */
final class SideNavigation extends Div {
    private static final long serialVersionUID = 1;

    private final Nav pages = new Nav();
    private final Section account = new Section();
    private final NativeButton toggle =
            new NativeButton("", event -> open(!getClassNames().contains("bo-open")));
    private String marked = "";

    SideNavigation() {
        setId("navigation");
        addClassName("bo-navigation");
        pages.setAriaLabel(getTranslation("shell.nav.label"));
        account.setAriaLabel(getTranslation("shell.account.label"));
        account.addClassName("bo-account");
        add(pages, account);
        toggle.setId("navigation-toggle");
        toggle.setText(getTranslation("shell.nav.toggle"));
        toggle.addClassNames("wm-button", "bo-toggle");
        toggle.getElement().setAttribute("type", "button").setAttribute("aria-controls", "navigation");
        open(false);
    }

    NativeButton toggle() {
        return toggle;
    }

    private void open(boolean open) {
        setClassName("bo-open", open);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    /** Marks the entry of the page that just opened, and closes the list where it lies over the page. */
    void mark(String path) {
        marked = path;
        open(false);
    }

    void show(ShellState state) {
        pages.removeAll();
        account.removeAll();
        account.setVisible(state.name().isPresent());
        toggle.setVisible(state.name().isPresent());
        UnorderedList group = new UnorderedList();
        int current = 0;
        for (var entry : state.entries()) {
            if (entry.group() != current) pages.add(group = new UnorderedList());
            current = entry.group();
            group.add(new ListItem(link(entry, state)));
        }
        state.name().ifPresent(this::showAccount);
    }

    private Anchor link(NavEntry entry, ShellState state) {
        var link = new Anchor(entry.path(), getTranslation(entry.textKey()));
        link.setId("nav-" + entry.path());
        if (entry.path().equals(marked)) link.getElement().setAttribute("aria-current", "page");
        if (entry.path().equals("findings") && state.findings() > 0) {
            var count = new Span(Integer.toString(state.findings()));
            count.addClassName("bo-count");
            link.add(count);
        }
        return link;
    }

    private void showAccount(String name) {
        var who = new Paragraph(getTranslation("shell.account.signed-in-as", name));
        who.addClassName("wm-small");
        account.add(
                who,
                new LinkButton("own-password", getTranslation("shell.account.password"), "password", Look.QUIET),
                new ActionButton("sign-out", getTranslation("shell.account.sign-out"), Look.QUIET, this::signOut));
    }

    private void signOut() {
        var context = VaadinService.getCurrentRequest().getContextPath();
        getUI().map(UI::getPage).ifPresent(page -> page.setLocation(context + "/sign-in"));
        CallerSession.end();
    }
}
