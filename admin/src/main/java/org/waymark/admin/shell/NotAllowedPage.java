package org.waymark.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.waymark.admin.parts.PageHead;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.LinkButton;

/** Says that a page is not for the caller, and whom to ask. */
@ParentLayout(BackOfficeLayout.class)
@PermitAll
public final class NotAllowedPage extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    public NotAllowedPage() {
        setId("not-allowed");
        addClassName("bo-page");
        var head = new PageHead(getTranslation("shell.not-allowed.title"));
        head.setLead(getTranslation("shell.not-allowed.text"));
        add(head, new LinkButton("start-page", getTranslation("common.action.start-page"), "", Look.PLAIN));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("shell.not-allowed.title"));
    }
}
