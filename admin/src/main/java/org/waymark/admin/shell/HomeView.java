package org.waymark.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.waymark.admin.access.CallerSession;
import org.waymark.admin.parts.PageHead;

/** Leads on to the first page the caller may open. Only who may open none stays here, and learns whom to ask. */
@Route(value = "", layout = BackOfficeLayout.class)
@PermitAll
public final class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    public HomeView() {
        addClassName("bo-page");
        var head = new PageHead(getTranslation("shell.home.title"));
        head.setLead(getTranslation("shell.home.nothing-allowed"));
        add(head);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CallerSession.current()
                .flatMap(caller -> NavEntry.of(caller).stream().findFirst())
                .ifPresent(first -> event.forwardTo(first.path()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("shell.home.title"));
    }
}
