package org.waymark.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.logging.Logger;
import org.waymark.admin.parts.PageHead;
import org.waymark.uikit.failure.Failure;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/**
 * Says that a page could not be opened. It stands outside the frame, since what failed may be the frame. Whoever was to
 * see the page that failed sees this one: without a role of its own it would itself be refused.
 */
@AnonymousAllowed
public final class FailedPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private static final Logger LOG = Logger.getLogger(FailedPage.class.getName());

    private String title = "";

    public FailedPage() {
        setId("failed");
        addClassNames("bo-page", "bo-alone");
        getElement().setAttribute("role", "main");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = Failure.behind(parameter.getException());
        failure.log(LOG, "The page at %s failed".formatted(event.getLocation().getPath()), parameter.getException());
        title = getTranslation(failure.title());
        var head = new PageHead(title);
        head.setLead(getTranslation(failure.text()));
        add(
                head,
                new ActionButton(
                        "reload",
                        getTranslation("common.action.reload"),
                        Look.PRIMARY,
                        () -> getUI().ifPresent(ui -> ui.getPage().reload())));
        return failure.answered();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", title);
    }
}
