package org.waymark.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.waymark.admin.parts.PageHead;
import org.waymark.uikit.part.ActionButton.Look;
import org.waymark.uikit.part.LinkButton;

/** Says that there is no such page. */
@ParentLayout(BackOfficeLayout.class)
@PermitAll
public final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    public NotFoundPage() {
        setId("not-found");
        addClassName("bo-page");
        var head = new PageHead(getTranslation("failure.not-found.title"));
        head.setLead(getTranslation("failure.not-found.text"));
        add(head, new LinkButton("start-page", getTranslation("common.action.start-page"), "", Look.PLAIN));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page-title", getTranslation("failure.not-found.title"));
    }
}
