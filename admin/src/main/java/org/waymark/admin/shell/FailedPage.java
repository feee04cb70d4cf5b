package org.waymark.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waymark.admin.parts.PageHead;
import org.waymark.uikit.part.ActionButton;
import org.waymark.uikit.part.ActionButton.Look;

/** Says that a page could not be opened. It stands outside the frame, since what failed may be the frame. */
public final class FailedPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private static final Logger LOG = Logger.getLogger(FailedPage.class.getName());

    public FailedPage() {
        setId("failed");
        addClassNames("bo-page", "bo-alone");
        getElement().setAttribute("role", "main");
        var head = new PageHead(getTranslation("trouble.error.title"));
        head.setLead(getTranslation("trouble.error.text"));
        add(
                head,
                new ActionButton(
                        "reload",
                        getTranslation("common.action.reload"),
                        Look.PRIMARY,
                        () -> getUI().ifPresent(ui -> ui.getPage().reload())));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.log(
                Level.SEVERE,
                "The page at %s failed".formatted(event.getLocation().getPath()),
                parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("trouble.error.title"));
    }
}
